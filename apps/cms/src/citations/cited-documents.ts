import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { provisionAddress } from '@portal/contract/content-types';
import type { CitationLink } from '@portal/rich-text/render/links';
import { documentMeant, type NumberedDocument } from '../legal/read-model/document-meant';
import { jsonRows, rowsIn, type JsonRows } from '../platform/database/json-rows';
import type { Database } from '../platform/database/database';

interface CitationRow {
  start_at: number | null;
  end_at: number | null;
  number_key: string;
  issued_on: string | null;
  provision: string | null;
}

/** What `citationColumns` adds to the row of an article. */
export interface CitationColumns {
  citations: JsonRows<CitationRow>;
  numbered: JsonRows<NumberedDocument>;
  chosen: JsonRows<{ document_id: string }>;
}

type Id = ReturnType<Database>;

/** The columns of what an article cites; `documentId` and `id` are subqueries for its published row. */
export function citationColumns(db: Database, { documentId, id }: { documentId: Id; id: Id }) {
  const cited = () => db('article_citations').where('article', documentId.clone());
  const chosen = db('articles_cited_documents_lnk as l')
    .join('legal_documents as d', 'd.id', 'l.legal_document_id')
    .where('l.article_id', id)
    .whereNotNull('d.published_at')
    .orderBy(['l.legal_document_ord', 'l.id']);
  const numbered = db('legal_entries').whereIn('number_key', cited().select('number_key'));
  const places = ['start_at', 'end_at', 'number_key', 'issued_on', 'provision'];
  return {
    citations: jsonRows(db, cited().orderBy('position'), places),
    numbered: jsonRows(db, numbered, ['document_id', 'number_key', 'issued_on']),
    chosen: jsonRows(db, chosen, ['d.document_id']),
  };
}

interface Citations {
  places: CitationRow[];
  /** The documentId of the document that each place means. */
  meant: (string | undefined)[];
  /** The documentIds of the documents meant, in the order of the text, then of those an editor chose. */
  ids: string[];
}

export function citationsIn(columns: CitationColumns): Citations {
  const places = rowsIn(columns.citations);
  const numbered = Map.groupBy(rowsIn(columns.numbered), ({ number_key: key }) => key);
  const chosen = rowsIn(columns.chosen).map(({ document_id: documentId }) => documentId);
  const isChosen = new Set(chosen);
  const meant = places.map((place) => documentMeant(place, numbered, isChosen));
  return { places, meant, ids: [...meant, ...chosen].filter((one) => one !== undefined) };
}

interface Cited {
  /** The places of the stored body that become links. */
  links: CitationLink[];
  documents: LegalDocumentReference[];
}

/** The published documents that an article cites. */
export function citedAmong(
  { places, meant, ids }: Citations,
  references: ReadonlyMap<string, LegalDocumentReference>,
): Cited {
  const links = places.flatMap(({ start_at: start, end_at: end, provision }, index) => {
    const document = references.get(meant[index] ?? '');
    if (!document || start === null || end === null) return [];
    return [{ start, end, href: provisionAddress(document.slug, provision) }];
  });
  const documents = [...new Set(ids)].map((one) => references.get(one));
  return { links, documents: documents.filter((one) => one !== undefined) };
}
