import type { ArticleSummary } from '@portal/contract/article';
import {
  documentMeant,
  documentsNumbered,
  type NumberedDocument,
} from '../../legal/read-model/document-meant';
import type { Database } from '../../platform/database/database';
import { postedEntries } from './published-news';
import { ENTRY_COLUMNS, articleSummariesOf } from './article-summaries';

const MAX_CITING_ARTICLES = 10;

/**
 * The newest news that cite a document: by a number, and a day, that mean it alone, or by an
 * editor's choice.
 */
export async function listCitingArticles(
  db: Database,
  document: NumberedDocument,
): Promise<ArticleSummary[]> {
  const days = await daysThatMean(db, document);
  const byNumber = db('article_citations')
    .select('article')
    // By the index: SQLite would read all citations for a choice among days alone.
    .where('number_key', document.number_key)
    .where((any) => {
      // Not even with its day: nothing is found.
      any.whereRaw('1 = 0');
      for (const day of days) any.orWhere({ issued_on: day });
    });
  const byChoice = db('articles_cited_documents_lnk as l')
    .join('legal_documents as d', 'd.id', 'l.legal_document_id')
    .join('articles as a', 'a.id', 'l.article_id')
    .where('d.document_id', document.document_id)
    .select('a.document_id');
  const entries = postedEntries(db)
    .where((either) => either.whereIn('document_id', byNumber).orWhereIn('document_id', byChoice))
    .orderBy('posted_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(MAX_CITING_ARTICLES)
    .select(ENTRY_COLUMNS);
  return articleSummariesOf(db, entries);
}

/** The days with which a text can name the number so that no other document is meant; null is without one. */
async function daysThatMean(db: Database, document: NumberedDocument) {
  const { document_id: documentId, number_key, issued_on } = document;
  const documents = await documentsNumbered(db, [number_key]);
  return [issued_on, null].filter(
    (day) => documentMeant({ number_key, issued_on: day }, documents) === documentId,
  );
}
