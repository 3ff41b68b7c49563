import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { contentAddress } from '@portal/contract/content-types';
import type { CitationLink } from '@portal/rich-text/render/links';
import { dayOf } from '@portal/vietnamese/days';
import { findReferences } from '../legal/presenters/references';
import { documentMeant, documentsNumbered } from '../legal/read-model/document-meant';
import type { Database } from '../platform/database/database';

interface CitationRow {
  start_at: number | null;
  end_at: number | null;
  number_key: string;
  issued_on: string | null;
}

interface Citing {
  documentId: string;
  /** The id of the published row. */
  id: number;
}

interface Cited {
  /** The places of the stored body that become links. */
  links: CitationLink[];
  documents: LegalDocumentReference[];
}

/** The published documents that an article cites, in the order of its text, then those chosen. */
export async function findCitedDocuments(db: Database, { documentId, id }: Citing): Promise<Cited> {
  const [citations, chosen] = await Promise.all([
    db('article_citations')
      .where({ article: documentId })
      .orderBy('position')
      .select<CitationRow[]>('start_at', 'end_at', 'number_key', 'issued_on'),
    listChosen(db, id),
  ]);
  const keys = [...new Set(citations.map((citation) => citation.number_key))];
  const numbered = await documentsNumbered(db, keys);
  const isChosen = new Set(chosen);
  const meant = citations.map((citation) => documentMeant(citation, numbered, isChosen));
  const ids = [...meant, ...chosen].filter((one) => one !== undefined);
  const references = await findReferences(db, ids, dayOf(new Date()));
  const links = citations.flatMap(({ start_at: start, end_at: end }, index) => {
    const document = references.get(meant[index] ?? '');
    if (!document || start === null || end === null) return [];
    return [{ start, end, href: contentAddress('legal-document', document.slug) }];
  });
  const documents = [...new Set(ids)].map((one) => references.get(one));
  return { links, documents: documents.filter((one) => one !== undefined) };
}

async function listChosen(db: Database, articleId: number): Promise<string[]> {
  const rows = await db('articles_cited_documents_lnk as l')
    .join('legal_documents as d', 'd.id', 'l.legal_document_id')
    .where('l.article_id', articleId)
    .whereNotNull('d.published_at')
    .orderBy(['l.legal_document_ord', 'l.id'])
    .select<{ document_id: string }[]>('d.document_id');
  return rows.map(({ document_id }) => document_id);
}
