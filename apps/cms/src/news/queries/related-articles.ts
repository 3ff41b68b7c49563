import type { Database } from '../../platform/database/database';
import { jsonRows, rowsIn, type JsonRows } from '../../platform/database/json-rows';
import { postedEntries } from './published-news';
import {
  ENTRY_COLUMNS,
  joined,
  summaryColumns,
  toSummary,
  type SummaryRow,
} from './article-summaries';

const RELATED = 5;

/** What `relatedColumns` adds to the row of an article. */
export interface RelatedColumns {
  chosen_order: JsonRows<{ document_id: string }>;
  chosen_articles: JsonRows<SummaryRow>;
  same_category: JsonRows<SummaryRow>;
}

type Id = ReturnType<Database>;

/** The queries answer the id of the article's published row, its documentId and its category. */
export function relatedColumns(
  db: Database,
  article: Record<'id' | 'documentId' | 'category', Id>,
) {
  const choice = () =>
    db('articles_related_articles_lnk as l')
      .join('articles as r', 'r.id', 'l.inv_article_id')
      .where('l.article_id', article.id.clone());
  const chosen = postedEntries(db)
    .whereIn('document_id', choice().select('r.document_id'))
    .select(ENTRY_COLUMNS);
  const sameCategory = postedEntries(db)
    .where('category', article.category)
    .whereNot('document_id', article.documentId)
    .whereNotIn('document_id', choice().select('r.document_id'))
    .orderBy('posted_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(RELATED)
    .select(ENTRY_COLUMNS);
  const newestFirst = (entries: ReturnType<Database>) =>
    joined(db, entries).orderBy('n.posted_at', 'desc').orderBy('n.document_id', 'desc');
  return {
    chosen_order: jsonRows(db, choice().orderBy(['l.article_ord', 'l.id']), ['r.document_id']),
    chosen_articles: jsonRows(db, newestFirst(chosen), summaryColumns),
    same_category: jsonRows(db, newestFirst(sameCategory), summaryColumns),
  };
}

/** The editor's choice in its order, then the newest of the same category. */
export function relatedIn(columns: RelatedColumns) {
  const order = rowsIn(columns.chosen_order).map((row) => row.document_id);
  const chosen = rowsIn(columns.chosen_articles)
    .map(toSummary)
    .toSorted((a, b) => order.indexOf(a.documentId) - order.indexOf(b.documentId));
  const others = rowsIn(columns.same_category).map(toSummary);
  return [...chosen, ...others].slice(0, RELATED);
}
