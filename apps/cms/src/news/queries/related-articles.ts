import type { Database } from '../../platform/database/database';
import { ENTRY_COLUMNS } from './article-summaries';
import { postedEntries, type Instant } from './published-news';

type Query = ReturnType<Database>;

/** The related entries that an editor chose; `id` is a subquery for the id of the article's published row. */
export function chosenEntries(db: Database, now: Instant, id: Query): Query {
  return db('articles_related_articles_lnk as l')
    .join('articles as r', 'r.id', 'l.inv_article_id')
    .join('news_entries as e', 'e.document_id', 'r.document_id')
    .where('l.article_id', id.clone())
    .where('e.posted_at', '<=', now)
    .select(ENTRY_COLUMNS.map((column) => `e.${column}`))
    .select({ chosen_place: 'l.article_ord' });
}

interface Article {
  /** Subqueries for the article's own values. */
  category: Query;
  documentId: Query;
  /** The CTE of entries that are related already. */
  but: string;
}

/**
 * The newest entries of the category of an article, unless `wanted` entries are related already: then the
 * limit is 0, because a condition would scan the whole category for nothing.
 */
export function newestOfCategory(
  db: Database,
  now: Instant,
  { category, documentId, but }: Article,
  wanted: number,
): Query {
  const limit = db(but).select(
    db.raw('case when count(*) < ? then ? else 0 end', [wanted, wanted]),
  );
  return postedEntries(db, now)
    .where('category', category)
    .whereNot('document_id', documentId)
    .whereNotIn('document_id', db(but).select('document_id'))
    .orderByRaw('posted_at desc, document_id desc limit (?)', [limit])
    .select(ENTRY_COLUMNS);
}
