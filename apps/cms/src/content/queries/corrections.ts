import type { ContentTypeName } from '@portal/contract/content-types';
import { dayIn, type Database } from '../../platform/database/database';
import { jsonRows, rowsIn, type Column, type JsonRows } from '../../platform/database/json-rows';
import { contentTable } from '../content-types';

interface Correction {
  date: string;
  note: string;
}

export type CorrectionsColumn = JsonRows<Correction>;

const COLUMNS: Column[] = ['c.date', 'c.note'];

/** What was corrected in a row, in the editors' order, as a column of a query that knows its id. */
export function correctionsOf(db: Database, type: ContentTypeName, id: unknown) {
  const rows = correctionRows(db, type).where({ 'l.entity_id': id });
  return jsonRows(db, rows.orderBy('l.order'), COLUMNS);
}

/** The one of the latest day alone, in a list; of several of a day the editors' last one. */
export function latestCorrectionOf(db: Database, type: ContentTypeName, id: unknown) {
  const rows = correctionRows(db, type).where({ 'l.entity_id': id });
  const latest = rows.orderBy([
    { column: 'c.date', order: 'desc' },
    { column: 'l.order', order: 'desc' },
  ]);
  return jsonRows(db, latest.limit(1), COLUMNS);
}

function correctionRows(db: Database, type: ContentTypeName) {
  return db(`${contentTable(type).table}_cmps as l`)
    .join('components_news_corrections as c', 'c.id', 'l.cmp_id')
    .where('l.field', 'corrections');
}

/** What was corrected in one row. */
export async function readCorrections(db: Database, type: ContentTypeName, id: number) {
  const rows = correctionRows(db, type).where({ 'l.entity_id': id });
  return dated(await rows.orderBy('l.order').select<Correction[]>(...COLUMNS));
}

/** The last of each of many rows, by their ids. */
export async function latestCorrections(
  db: Database,
  type: ContentTypeName,
  ids: number[],
): Promise<Map<number, Correction>> {
  const rows = await correctionRows(db, type)
    .whereIn('l.entity_id', ids)
    .orderBy(['c.date', 'l.order'])
    .select<(Correction & { id: number })[]>(...COLUMNS, { id: 'l.entity_id' });
  return new Map(dated(rows).map(({ id, date, note }) => [id, { date, note }]));
}

export function correctionsIn(column: CorrectionsColumn): Correction[] {
  return dated(rowsIn(column));
}

/** An import may leave days that there are not. */
function dated<T extends Correction>(rows: T[]): T[] {
  return rows.filter(({ date }) => dayIn(date) !== null);
}
