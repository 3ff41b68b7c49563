import { plainTextOf } from '@portal/rich-text/render/render-text';
import type { Database } from '../../platform/database/database';
import type { PostedRow } from '../../content/queries/base-fields';
import { publishedRows } from '../../content/queries/published';
import { linesOf, postedDocument, type SearchDocument } from './search-document';

interface PageRow extends PostedRow {
  body: string | null;
  shows_contact: boolean | number | null;
}

interface ContactRow {
  address: string | null;
  telephone: string | null;
  email: string | null;
  opening_hours: string | null;
}

/**
 * The day of a page is that of its last change. A page that shows the agency's contact data is found by
 * them too.
 */
export async function loadPages(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  const rows = await publishedRows(db, 'page')
    .whereIn('document_id', ids)
    .select<PageRow[]>('document_id', 'slug', 'title', 'body', 'shows_contact', 'updated_at', {
      posted_at: 'updated_at',
    });
  const isContactShown = rows.some((row) => row.shows_contact);
  const contact = isContactShown ? await contactText(db) : '';
  return rows.map((row) => {
    const text = linesOf([row.shows_contact ? contact : '', plainTextOf(row.body ?? '')]);
    return postedDocument('page', row, text);
  });
}

/** The pages whose text changes with the agency's contact data. */
export function pagesWithContact(db: Database): Promise<string[]> {
  return publishedRows(db, 'page').where('t.shows_contact', true).pluck('t.document_id');
}

async function contactText(db: Database): Promise<string> {
  const site = await db('sites').first<ContactRow | undefined>(
    ...['address', 'telephone', 'email', 'opening_hours'],
  );
  return linesOf(
    [
      ['Địa chỉ', site?.address],
      ['Số điện thoại', site?.telephone],
      ['Thư điện tử (email)', site?.email],
      ['Giờ làm việc', site?.opening_hours],
    ].map(([name, value]) => (value ? `${name}: ${value}` : undefined)),
  );
}
