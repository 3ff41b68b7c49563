import {
  citationColumns,
  citationsIn,
  citedAmong,
  type CitationColumns,
} from '../../citations/cited-documents';
import { findReferences } from '../../legal/presenters/references';
import { dayOf } from '@portal/vietnamese/days';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { articlesThatChose } from './citing-articles';
import { postedEntries } from './published-news';

/** How a document may be named: by its number, or by an editor's choice. */
interface Named {
  documentId: string;
  numberKeys: readonly string[];
}

/** The visible news that name a document's number, whatever it resolves to, or that chose the document. */
export async function listNaming(
  db: Database,
  { documentId, numberKeys }: Named,
  limit: number,
): Promise<string[]> {
  const byNumber = db('article_citations').whereIn('number_key', numberKeys).select('article');
  const byChoice = articlesThatChose(db, documentId);
  return postedEntries(db)
    .where((either) => either.whereIn('document_id', byNumber).orWhereIn('document_id', byChoice))
    .orderBy('posted_at', 'desc')
    .limit(limit)
    .pluck('document_id');
}

interface CitingRow extends CitationColumns {
  document_id: string;
  title: string;
}

export interface CitingArticle {
  title: string;
  /** The links of its citations and the names of the cited documents, as one text to compare. */
  citations: string;
}

/** What news cite, by documentId. */
export async function listCitedIn(
  db: Database,
  articles: readonly string[],
): Promise<Map<string, CitingArticle>> {
  const found = new Map<string, CitingArticle>();
  for (const batch of batchesOf(articles)) {
    const entry = (column: string) => db.select(db.ref(`e.${column}`));
    const rows = await db
      .from(db('news_entries').whereIn('document_id', batch).as('e'))
      .join('articles as a', 'a.id', 'e.article_id')
      .select<CitingRow[]>(['e.document_id', 'a.title'])
      .select(citationColumns(db, { documentId: entry('document_id'), id: entry('article_id') }));
    const citations = rows.map((row) => ({ row, citations: citationsIn(row) }));
    const references = await findReferences(
      db,
      citations.flatMap(({ citations: { ids } }) => ids),
      dayOf(new Date()),
    );
    for (const { row, citations: own } of citations) {
      const { links, documents } = citedAmong(own, references);
      const names = documents.map((one) => [one.documentType?.name, one.number, one.slug]);
      const text = JSON.stringify([links, names]);
      found.set(row.document_id, { title: row.title, citations: text });
    }
  }
  return found;
}
