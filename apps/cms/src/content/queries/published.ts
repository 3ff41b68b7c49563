import type { SearchType } from '@portal/contract/search';
import { CALENDAR, FIRST_DAY, LAST_DAY } from '@portal/vietnamese/days';
import { isPostgres, type Database } from '../../platform/database/database';
import { CONTENT_KINDS, type ContentKind } from '../content-types';
import { offsetOf, paginationOf, type PageRequest } from './paging';

/**
 * The published rows of a kind of content, as `t`. One with a date that cannot be, as imports leave it,
 * is not among them: it would make a list or a calendar unreadable for everybody.
 */
export function publishedRows(db: Database, { table, dated }: ContentKind) {
  const rows = db(`${table} as t`).whereNotNull('t.published_at');
  if (dated === 'issued_on') {
    rows.whereBetween('t.issued_on', [FIRST_DAY, LAST_DAY]);
    // To SQLite a day is any text.
    if (!isPostgres(db)) rows.whereRaw('date(t.issued_on) = t.issued_on');
  }
  if (dated === 'posted_at') {
    rows.where('t.posted_at', '>=', CALENDAR.start).where('t.posted_at', '<', CALENDAR.end);
  }
  return rows;
}

/** Those of them that readers may see by now: a posting date to come keeps a row back until then. */
export function visibleRows(db: Database, kind: ContentKind) {
  const rows = publishedRows(db, kind);
  return kind.dated === 'posted_at' ? rows.where('t.posted_at', '<=', new Date()) : rows;
}

/** The row that readers see at an address; undefined where there is none. */
export async function visibleAt<Row>(
  db: Database,
  type: SearchType,
  slug: string,
): Promise<Row | undefined> {
  const rows: Row[] = await visibleRows(db, CONTENT_KINDS[type]).where('t.slug', slug).limit(1);
  return rows[0];
}

/** What readers see of a kind of content on one page of a list, newest first, and how many in all. */
export async function pageOfVisible(
  db: Database,
  type: SearchType,
  newest: string,
  request: PageRequest,
) {
  const visible = () => visibleRows(db, CONTENT_KINDS[type]);
  const [count] = await visible().count<{ n: string | number }[]>({ n: '*' });
  const rows = visible()
    .orderBy(`t.${newest}`, 'desc')
    .orderBy('t.document_id', 'desc')
    .limit(request.pageSize)
    .offset(offsetOf(request));
  return { rows, pagination: paginationOf(request, Number(count?.n)) };
}
