import type { ContentTypeName } from '@portal/contract/content-types';
import { CALENDAR, FIRST_DAY, LAST_DAY } from '@portal/vietnamese/days';
import { countRows, isPostgres, type Database } from '../../platform/database/database';
import { contentTable } from '../content-types';
import { offsetOf, paginationOf, type PageRequest } from './paging';

/**
 * The published rows of a content type, as `t`. Imports may leave rows with an impossible date; they
 * are skipped, for one of them would break the list or the calendar.
 */
export function publishedRows(db: Database, type: ContentTypeName) {
  const { table, date } = contentTable(type);
  const rows = db(`${table} as t`).whereNotNull('t.published_at');
  if (date === 'issued_on') {
    rows.whereBetween('t.issued_on', [FIRST_DAY, LAST_DAY]);
    // SQLite stores any text as a day.
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

/** The published rows that readers see now; a row with a future posting date is skipped. */
export function visibleRows(db: Database, type: ContentTypeName) {
  const rows = publishedRows(db, type);
  return contentTable(type).date === 'posted_at'
    ? rows.where('t.posted_at', '<=', new Date())
    : rows;
}

/** The row that readers see under a slug; undefined if there is none. */
export async function visibleAt<Row>(
  db: Database,
  type: ContentTypeName,
  slug: string,
): Promise<Row | undefined> {
  const rows: Row[] = await visibleRows(db, type).where('t.slug', slug).limit(1);
  return rows[0];
}

/** One page of the visible rows of a content type, newest first, with the total. */
export async function pageOfVisible(db: Database, type: ContentTypeName, request: PageRequest) {
  const visible = () => visibleRows(db, type);
  const total = await countRows(visible());
  const rows = visible()
    .orderBy(`t.${contentTable(type).date}`, 'desc')
    .orderBy('t.document_id', 'desc')
    .limit(request.pageSize)
    .offset(offsetOf(request));
  return { rows, pagination: paginationOf(request, total) };
}
