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
 * The newest news that cite a document: by a number (and day) that means no other document, or by an
 * editor's choice.
 */
export async function listCitingArticles(
  db: Database,
  document: NumberedDocument,
): Promise<ArticleSummary[]> {
  const days = await daysThatMean(db, document);
  const byNumber = db('article_citations')
    .select('article')
    // Keeps SQLite on the index: by the days alone it would read all citations.
    .where('number_key', document.number_key)
    .where((any) => {
      // If the number is ambiguous even with its day, nothing may match.
      any.whereRaw('1 = 0');
      for (const day of days) any.orWhere({ issued_on: day });
    });
  const byChoice = articlesThatChose(db, document.document_id);
  const entries = postedEntries(db)
    .where((either) => either.whereIn('document_id', byNumber).orWhereIn('document_id', byChoice))
    .orderBy('posted_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(MAX_CITING_ARTICLES)
    .select(ENTRY_COLUMNS);
  return articleSummariesOf(db, entries);
}

/** The documentIds of the articles in which an editor chose a document. */
export function articlesThatChose(db: Database, documentId: string) {
  return db('articles_cited_documents_lnk as l')
    .join('legal_documents as d', 'd.id', 'l.legal_document_id')
    .join('articles as a', 'a.id', 'l.article_id')
    .where('d.document_id', documentId)
    .select('a.document_id');
}

/** The days with which the number means this document alone; null stands for a number without a day. */
async function daysThatMean(db: Database, document: NumberedDocument) {
  const { document_id: documentId, number_key, issued_on } = document;
  const documents = await documentsNumbered(db, [number_key]);
  return [issued_on, null].filter(
    (day) => documentMeant({ number_key, issued_on: day }, documents) === documentId,
  );
}
