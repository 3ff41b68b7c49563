import { plainTextOf } from '@portal/rich-text/render/render-text';
import type { Database } from '../../platform/database/database';
import type { PostedRow } from '../../content/queries/base-fields';
import { publishedRows } from '../../content/queries/published';
import { linesOf, postedDocument, type SearchDocument } from './search-document';

interface VideoRow extends PostedRow {
  description: string | null;
  transcript: string | null;
}

export async function loadVideos(db: Database, ids: readonly string[]): Promise<SearchDocument[]> {
  const rows = await publishedRows(db, 'video')
    .whereIn('document_id', ids)
    .select<VideoRow[]>(
      ...['document_id', 'slug', 'title', 'description', 'transcript', 'posted_at', 'updated_at'],
    );
  return rows.map((row) => {
    const text = linesOf([plainTextOf(row.description ?? ''), row.transcript]);
    return postedDocument('video', row, text);
  });
}
