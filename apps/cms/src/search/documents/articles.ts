import { plainTextOf } from '@portal/rich-text/render/render-text';
import type { Database } from '../../platform/database/database';
import type { PostedRow } from '../../content/queries/base-fields';
import { publishedRows } from '../../content/queries/published';
import { linesOf, postedDocument, type SearchDocument } from './search-document';

interface ArticleRow extends PostedRow {
  summary: string | null;
  body: string | null;
  author: string | null;
  source: string | null;
}

export async function loadArticles(
  db: Database,
  ids: readonly string[],
): Promise<SearchDocument[]> {
  const rows = await publishedRows(db, 'article')
    .whereIn('document_id', ids)
    .select<ArticleRow[]>(
      ...['document_id', 'slug', 'title', 'summary', 'body', 'author', 'source', 'posted_at'],
      'updated_at',
    );
  return rows.map((row) => {
    const text = linesOf([row.summary, plainTextOf(row.body ?? '')]);
    return postedDocument('article', row, text, linesOf([row.author, row.source]));
  });
}
