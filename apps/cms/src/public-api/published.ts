import type { Database } from '../database';
import { offsetOf, paginationOf, type PageRequest } from './paging';

/** The published row at an address; undefined where there is none. */
export async function publishedAt<Row>(
  db: Database,
  table: string,
  slug: string,
): Promise<Row | undefined> {
  const rows: Row[] = await db(table).where({ slug }).whereNotNull('published_at').limit(1);
  return rows[0];
}

/** The published rows of one page of a table, newest first, and how many there are in all. */
export async function pageOfPublished(
  db: Database,
  table: string,
  newest: string,
  request: PageRequest,
) {
  const published = () => db(table).whereNotNull('published_at');
  const [count] = await published().count<{ n: string | number }[]>({ n: '*' });
  const rows = published()
    .orderBy(newest, 'desc')
    .orderBy('document_id', 'desc')
    .limit(request.pageSize)
    .offset(offsetOf(request));
  return { rows, pagination: paginationOf(request, Number(count?.n)) };
}
