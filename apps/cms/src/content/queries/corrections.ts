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

/** A column with the corrections of the row `id`, in the editors' order. */
export function correctionsOf(db: Database, type: ContentTypeName, id: unknown) {
  return jsonRows(db, correctionRows(db, type, id).orderBy('l.order'), COLUMNS);
}

/** A column with only the latest correction, as a list; of several on one day, the editors' last one. */
export function latestCorrectionOf(db: Database, type: ContentTypeName, id: unknown) {
  const latest = correctionRows(db, type, id).orderBy([
    { column: 'c.date', order: 'desc' },
    { column: 'l.order', order: 'desc' },
  ]);
  return jsonRows(db, latest.limit(1), COLUMNS);
}

function correctionRows(db: Database, type: ContentTypeName, id: unknown) {
  return db(`${contentTable(type).table}_cmps as l`)
    .join('components_news_corrections as c', 'c.id', 'l.cmp_id')
    .where('l.field', 'corrections')
    .where({ 'l.entity_id': id });
}

/** Skips corrections with an impossible date, which an import may leave. */
export function correctionsIn(column: CorrectionsColumn): Correction[] {
  return rowsIn(column).filter(({ date }) => dayIn(date) !== null);
}
