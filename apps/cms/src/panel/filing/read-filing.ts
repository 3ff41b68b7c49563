import type { Core } from '@strapi/strapi';
import type { PageLines } from '@portal/legal-text/pages';
import { paragraphsOf, type TextParagraph } from '@portal/legal-text/paragraphs';
import type { Evidence, Proposal } from '@portal/legal-text/proposals';
import { readLegalText } from '@portal/legal-text/read-legal-text';
import { escapeText } from '@portal/rich-text/escape';
import { storedTargets, type StoredTarget } from './stored-targets';
import { loadTerms, termMeant, type StoredTerm } from './stored-terms';

/** A proposal and the stored entry that it means; `stored` is null if there is none. */
type FiledProposal = Omit<Proposal, 'evidence'> & {
  stored?: StoredTerm | StoredTarget | null;
  evidence: Omit<Evidence, 'page'> & { page?: number };
};

interface Filing {
  isScan: boolean;
  proposals: FiledProposal[];
  /** HTML; empty for a scan. */
  fullText: string;
}

/** Proposals from a Word document, without page numbers, because its pages depend on the printer. */
export async function readUnpaged(
  strapi: Core.Strapi,
  paragraphs: readonly string[],
): Promise<Filing> {
  const { proposals, ...filing } = await readFiling(strapi, [paragraphs]);
  return {
    ...filing,
    proposals: proposals.map(({ evidence: { page: _unknown, ...evidence }, ...one }) => ({
      ...one,
      evidence,
    })),
  };
}

/** Proposals from the lines of a file. It stores nothing. */
export async function readFiling(
  strapi: Core.Strapi,
  pages: readonly PageLines[],
): Promise<Filing> {
  const reading = readLegalText(pages);
  if (reading.isScan) return { isScan: true, proposals: [], fullText: '' };
  const proposals = await withStored(strapi, reading.proposals);
  return { isScan: false, proposals, fullText: fullTextHtml(paragraphsOf(pages)) };
}

async function withStored(
  strapi: Core.Strapi,
  proposals: readonly Proposal[],
): Promise<FiledProposal[]> {
  const { connection: db } = strapi.db;
  const terms = await loadTerms(db);
  const relations = proposals.flatMap((one) => (one.field === 'relation' ? [one.value] : []));
  const targetOf = await storedTargets(db, relations);
  return proposals.map((proposal) => {
    const { field, value } = proposal;
    if (field === 'documentType' || field === 'issuingBody') {
      return { ...proposal, stored: termMeant(terms[field], value) ?? null };
    }
    return field === 'relation' ? { ...proposal, stored: targetOf(value) ?? null } : proposal;
  });
}

const ELEMENTS = { chapter: 'h2', article: 'h3', text: 'p' };

/** The full text of a document as HTML in the format of the rich text editor. */
function fullTextHtml(paragraphs: readonly TextParagraph[]): string {
  return paragraphs
    .map(({ kind, text }) => `<${ELEMENTS[kind]}>${escapeText(text)}</${ELEMENTS[kind]}>`)
    .join('\n');
}
