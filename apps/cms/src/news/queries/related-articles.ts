import type { ArticleSummary } from '@portal/contract/article';
import type { Database } from '../../platform/database/database';
import { postedEntries } from './published-news';
import { ENTRY_COLUMNS, articleSummariesOf } from './article-summaries';

const RELATED = 5;

interface RelatedTo {
  id: number;
  documentId: string;
  category: string;
}

/** The editor's choice in its order, then the newest of the same category. */
export async function listRelated(db: Database, article: RelatedTo): Promise<ArticleSummary[]> {
  const choice = db('articles_related_articles_lnk as l')
    .join('articles as r', 'r.id', 'l.inv_article_id')
    .where('l.article_id', article.id);
  const chosenIds = choice.clone().select('r.document_id');
  const sameCategory = postedEntries(db)
    .where('category', article.category)
    .whereNot('document_id', article.documentId)
    .orderBy('posted_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(RELATED * 2)
    .select(ENTRY_COLUMNS);
  const [order, found, newest] = await Promise.all([
    choice.orderBy(['l.article_ord', 'l.id']).pluck<string[]>('r.document_id'),
    articleSummariesOf(
      db,
      postedEntries(db).whereIn('document_id', chosenIds).select(ENTRY_COLUMNS),
    ),
    articleSummariesOf(db, sameCategory),
  ]);
  const taken = new Set(found.map(({ documentId }) => documentId));
  const chosen = found.toSorted(
    (a, b) => order.indexOf(a.documentId) - order.indexOf(b.documentId),
  );
  return [...chosen, ...newest.filter(({ documentId }) => !taken.has(documentId))].slice(
    0,
    RELATED,
  );
}
