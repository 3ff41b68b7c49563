import type { LegalDocumentReference } from '@portal/contract/legal-reference';
import { dayOf } from '@portal/vietnamese/days';
import { findReferences } from '../legal/presenters/references';
import type { Database } from '../platform/database/database';

interface CitationRow {
  start_at: number | null;
  end_at: number | null;
  number_key: string;
  issued_on: string | null;
}

interface Candidate {
  document_id: string;
  number_key: string;
  issued_on: string;
}

interface Citing {
  documentId: string;
  /** The id of the published row. */
  id: number;
  body: string;
}

/** Links the citations in a body to published documents, and answers these documents. */
export async function linkCitations(
  db: Database,
  { documentId, id, body }: Citing,
): Promise<{ body: string; citedDocuments: LegalDocumentReference[] }> {
  const [citations, chosen] = await Promise.all([
    db('article_citations')
      .where({ article: documentId })
      .orderBy('position')
      .select<CitationRow[]>('start_at', 'end_at', 'number_key', 'issued_on'),
    listChosen(db, id),
  ]);
  const keys = [...new Set(citations.map((citation) => citation.number_key))];
  const candidates: Candidate[] = await db('legal_entries')
    .whereIn('number_key', keys)
    .select('document_id', 'number_key', 'issued_on');
  const found = citations.map((citation) => resolve(citation, candidates, chosen));
  const ids = [...found, ...chosen].filter((one) => one !== undefined);
  const documents = await findReferences(db, ids, dayOf(new Date()));
  const citedDocuments = [...new Set(ids)]
    .map((one) => documents.get(one))
    .filter((one) => one !== undefined);
  const links = citations.map((citation, index) => ({
    citation,
    document: documents.get(found[index] ?? ''),
  }));
  return { body: withLinks(body, links), citedDocuments };
}

/** A number that several documents have means the one of its day, or the one that an editor chose. */
function resolve(
  { number_key: key, issued_on: day }: CitationRow,
  candidates: Candidate[],
  chosen: string[],
): string | undefined {
  const fitting = candidates.filter(
    (one) => one.number_key === key && (day ?? one.issued_on) === one.issued_on,
  );
  const meant =
    fitting.length === 1 ? fitting : fitting.filter((one) => chosen.includes(one.document_id));
  return meant.length === 1 ? meant[0]?.document_id : undefined;
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

interface LinkPlace {
  citation: CitationRow;
  document: LegalDocumentReference | undefined;
}

function withLinks(body: string, links: LinkPlace[]): string {
  let linked = '';
  let end = 0;
  for (const { citation, document } of links) {
    const { start_at: from, end_at: to } = citation;
    if (!document || from === null || to === null) continue;
    linked += `${body.slice(end, from)}<a href="/van-ban/${document.slug}">${body.slice(from, to)}</a>`;
    end = to;
  }
  return linked + body.slice(end);
}
