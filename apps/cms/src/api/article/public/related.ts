import type { ArticleSummary } from '@portal/contract/article';
import type { Database } from '../../../database';
import { ENTRY_COLUMNS, summariesOf } from './summaries';

const RELATED = 5;

interface RelatedTo {
  id: number;
  documentId: string;
  category: string;
}

/** What the editor chose, then the newest of the same category. */
export async function listRelated(db: Database, article: RelatedTo): Promise<ArticleSummary[]> {
  const chosenIds = db('articles_related_articles_lnk as l')
    .join('articles as r', 'r.id', 'l.inv_article_id')
    .where('l.article_id', article.id)
    .select('r.document_id');
  const sameCategory = db('news_entries')
    .where('category', article.category)
    .whereNot('document_id', article.documentId)
    .orderBy('posted_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(RELATED * 2)
    .select(ENTRY_COLUMNS);
  const [chosen, newest] = await Promise.all([
    summariesOf(db, db('news_entries').whereIn('document_id', chosenIds).select(ENTRY_COLUMNS)),
    summariesOf(db, sameCategory),
  ]);
  const taken = new Set(chosen.map(({ documentId }) => documentId));
  return [...chosen, ...newest.filter(({ documentId }) => !taken.has(documentId))].slice(
    0,
    RELATED,
  );
}
