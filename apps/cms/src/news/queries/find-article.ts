import type { ArticleSummary } from '@portal/contract/article';
import type { Database } from '../../platform/database/database';
import { ENTRY_COLUMNS, articleSummariesOf } from './article-summaries';
import { postedEntries } from './published-news';

/** An article by its documentId; null unless readers see it now. */
export async function findArticle(
  db: Database,
  documentId: string,
): Promise<ArticleSummary | null> {
  const entry = postedEntries(db).where('document_id', documentId).select(ENTRY_COLUMNS);
  const [article] = await articleSummariesOf(db, entry);
  return article ?? null;
}
