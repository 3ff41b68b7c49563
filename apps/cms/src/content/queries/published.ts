import type { ContentTypeName } from '@portal/contract/content-types';
import type { CursorKey } from '@portal/contract/cursor';
import { CALENDAR, FIRST_DAY, LAST_DAY } from '@portal/vietnamese/days';
import { countRows, instantOf, isPostgres, type Database } from '../../platform/database/database';
import { contentTable } from '../content-types';
import { joinObsolete, obsoleteColumns } from '../withdrawals/obsolete';
import { batchesAfter } from './batches';
import { limitOf, offsetOf, rowsAfter, type PageRequest } from './paging';

/**
 * The published rows of a content type, as `t`. It skips rows with an impossible date, which imports may
 * leave: one of them would break the list or the calendar.
 */
export function publishedRows(db: Database, type: ContentTypeName) {
  const { table, date } = contentTable(type);
  const rows = db(`${table} as t`).whereNotNull('t.published_at');
  if (date === 'issued_on') {
    rows.whereBetween('t.issued_on', [FIRST_DAY, LAST_DAY]);
    // SQLite accepts any text as a date.
    if (!isPostgres(db)) rows.whereRaw('date(t.issued_on) = t.issued_on');
  }
  if (date === 'posted_at') {
    rows.where('t.posted_at', '>=', CALENDAR.start).where('t.posted_at', '<', CALENDAR.end);
  }
  return rows;
}

export function countPublished(db: Database, type: ContentTypeName): Promise<number> {
  return countRows(publishedRows(db, type));
}

/** The published rows that readers see now, hence without future posting dates. */
export function visibleRows(db: Database, type: ContentTypeName) {
  const rows = publishedRows(db, type);
  return contentTable(type).date === 'posted_at'
    ? rows.where('t.posted_at', '<=', new Date())
    : rows;
}

/** The visible rows with all columns and their obsolete mark. */
function wholeVisible(db: Database, type: ContentTypeName) {
  return joinObsolete(visibleRows(db, type), type, 't.document_id').select('t.*', obsoleteColumns);
}

/** The visible row with a slug, plus `more` columns that refer to `t`; undefined if there is none. */
export async function visibleAt<Row>(
  db: Database,
  type: ContentTypeName,
  slug: string,
  more?: Record<string, ReturnType<Database['raw']>>,
): Promise<Row | undefined> {
  const query = wholeVisible(db, type).where('t.slug', slug).limit(1);
  if (more) void query.select(more);
  const rows: Row[] = await query;
  return rows[0];
}

interface DatedRow {
  document_id: string;
  posted_at?: Date | number | string;
  updated_at: Date | number | string;
}

export function countVisible(db: Database, type: ContentTypeName): Promise<number> {
  return countRows(visibleRows(db, type));
}

/** A page of visible rows, newest first, plus one row if another page follows. */
export function readVisible(db: Database, type: ContentTypeName, request: PageRequest<number>) {
  return newestVisible(db, type, request.cursor?.after)
    .limit(limitOf(request))
    .offset(offsetOf(request));
}

/** The visible rows, newest first, starting after `after` if given. */
function newestVisible(db: Database, type: ContentTypeName, after?: CursorKey<number>) {
  const order = [`t.${contentTable(type).date}`, 't.document_id'] as const;
  const rows = wholeVisible(db, type);
  if (after) rowsAfter(rows, order, 'desc', { ...after, value: new Date(after.value) });
  return rows.orderBy(order.map((column) => ({ column, order: 'desc' })));
}

/** All visible rows, newest first, in batches. */
export function allVisible<Row extends DatedRow>(
  db: Database,
  type: ContentTypeName,
): AsyncGenerator<Row[]> {
  return batchesAfter<Row, number>(
    (after, limit) => newestVisible(db, type, after).limit(limit),
    keyOfVisible,
  );
}

/** The cursor key of a row of `newestVisible`. */
export const keyOfVisible = (row: DatedRow): CursorKey<number> => ({
  value: instantOf(row.posted_at ?? row.updated_at).getTime(),
  documentId: row.document_id,
});
