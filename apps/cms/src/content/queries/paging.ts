import {
  cursorText,
  ONLY_SORT,
  type Cursor,
  type CursorKey,
  type CursorValue,
} from '@portal/contract/cursor';
import type { Pagination } from '@portal/contract/envelope';
import type { Database } from '../../platform/database/database';

export interface PageRequest<Value extends CursorValue = CursorValue> {
  page: number;
  pageSize: number;
  sort?: string;
  cursor?: Cursor<Value> | undefined;
}

/** Zero with a cursor, because the cursor already positions the query. */
export function offsetOf({ page, pageSize, cursor }: PageRequest): number {
  return cursor ? 0 : (page - 1) * pageSize;
}

/** Reads one row beyond the page, to know whether another page follows. */
export function limitOf({ pageSize }: Pick<PageRequest, 'pageSize'>): number {
  return pageSize + 1;
}

/** The rows of a page and its pagination. `read` was read with `limitOf`, so may hold an extra row. */
export function pageOf<Row>(
  request: PageRequest,
  read: readonly Row[],
  total: number,
  keyOf: (last: Row) => CursorKey,
): { rows: Row[]; pagination: Pagination } {
  const { pageSize, cursor, sort = ONLY_SORT } = request;
  const { page } = cursor ?? request;
  const rows = read.slice(0, pageSize);
  const last = rows.at(-1);
  const nextCursor =
    last !== undefined && read.length > pageSize
      ? cursorText({ page: page + 1, sort, after: keyOf(last) })
      : null;
  const pageCount = Math.ceil(total / pageSize);
  return { rows, pagination: { page, pageSize, pageCount, total, nextCursor } };
}

/** The pagination of a short, ranked list, whose cursors only hold page numbers. */
export function rankedPagination(
  { page, pageSize }: { page: number; pageSize: number },
  total: number,
): Pagination {
  const pageCount = Math.ceil(total / pageSize);
  const next = { page: page + 1, sort: ONLY_SORT, after: { value: null, documentId: '' } };
  const nextCursor = page < pageCount ? cursorText(next) : null;
  return { page, pageSize, pageCount, total, nextCursor };
}

type Direction = 'asc' | 'desc';

/** Keyset pagination: the rows after a position. `value` is in the database's format. */
export function rowsAfter(
  rows: ReturnType<Database>,
  [column, id]: readonly [column: string, id: string],
  direction: Direction,
  { value, documentId }: { value: Date | number | string; documentId: string },
): ReturnType<Database> {
  const sign = direction === 'asc' ? '>' : '<';
  return rows.whereRaw(`(??, ??) ${sign} (?, ?)`, [column, id, value, documentId]);
}
