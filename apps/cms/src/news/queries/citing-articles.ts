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
  const names = await namesThatMean(db, document);
  const byNumber = db('article_citations')
    .select('article')
    .where((any) => {
      // No name means it: nothing is found.
      any.whereRaw('1 = 0');
      for (const name of names) any.orWhere(name);
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

/** How a text can name the document by its number so that no other is meant. */
async function namesThatMean(db: Database, document: NumberedDocument) {
  const { document_id: documentId, number_key, issued_on } = document;
  const documents = await documentsNumbered(db, [number_key]);
  return [issued_on, null]
    .map((day) => ({ number_key, issued_on: day }))
    .filter((name) => documentMeant(name, documents) === documentId);
}
