import { plainTextOf } from '@portal/rich-text/render/render-text';
import type { Database } from '../../platform/database/database';
import type { PostedRow } from '../../content/queries/base-fields';
import { publishedRows } from '../../content/queries/published';
import { postedDocument, type SearchDocument } from './search-document';

/** The day of a page is that of its last change. */
export async function loadPages(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  const rows = await publishedRows(db, 'page')
    .whereIn('document_id', ids)
    .select<(PostedRow & { body: string | null })[]>('document_id', 'slug', 'title', 'body', {
      posted_at: 'updated_at',
    });
  return rows.map((row) => postedDocument('page', row, plainTextOf(row.body ?? '')));
}
