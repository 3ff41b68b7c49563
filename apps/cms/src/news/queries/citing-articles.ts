import type { ArticleSummary } from '@portal/contract/article';
import type { Database } from '../../platform/database/database';
import { postedEntries } from './published-news';
import { ENTRY_COLUMNS, articleSummariesOf } from './article-summaries';

const MAX_CITING_ARTICLES = 10;

/**
 * The newest news that cite a document: by its number and day, by a number that no other document has,
 * or by an editor's choice.
 */
export function listCitingArticles(db: Database, documentId: string): Promise<ArticleSummary[]> {
  const rivals = db('legal_entries as x')
    .whereRaw('x.number_key = c.number_key')
    .whereRaw('coalesce(c.issued_on, x.issued_on) = x.issued_on')
    .whereNot('x.document_id', documentId)
    .select(db.raw('1'));
  const byNumber = db('legal_entries as e')
    .join('article_citations as c', 'c.number_key', 'e.number_key')
    .where('e.document_id', documentId)
    .whereRaw('coalesce(c.issued_on, e.issued_on) = e.issued_on')
    .whereNotExists(rivals)
    .select('c.article');
  const byChoice = db('articles_cited_documents_lnk as l')
    .join('legal_documents as d', 'd.id', 'l.legal_document_id')
    .join('articles as a', 'a.id', 'l.article_id')
    .where('d.document_id', documentId)
    .select('a.document_id');
  const entries = postedEntries(db)
    .where((either) => either.whereIn('document_id', byNumber).orWhereIn('document_id', byChoice))
    .orderBy('posted_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(MAX_CITING_ARTICLES)
    .select(ENTRY_COLUMNS);
  return articleSummariesOf(db, entries);
}
