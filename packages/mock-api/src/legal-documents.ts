import type { LegalDocumentList, LegalDocumentSummary } from '@portal/contract/legal-document';
import {
  legalDocumentQuery,
  legalDocumentsQuery,
  type DocumentSort,
  type LegalDocumentsQuery,
} from '@portal/contract/legal-document-query';
import { answering, pageOf } from './answers.ts';
import { findLegalSeed, legalSeeds } from './fixtures/legal-seeds.ts';
import { detailOf } from './legal-details.ts';
import { facetsOf, narrowed } from './legal-facets.ts';
import { TODAY } from './legal-names.ts';
import { summaryOf } from './legal-views.ts';
import { matches, numberKey } from './legal-words.ts';

const ORDERS: Record<
  DocumentSort,
  (one: LegalDocumentSummary, other: LegalDocumentSummary) => number
> = {
  '-issuedOn': (one, other) => other.issuedOn.localeCompare(one.issuedOn),
  issuedOn: (one, other) => one.issuedOn.localeCompare(other.issuedOn),
  '-effectiveFrom': (one, other) =>
    (other.effectiveFrom ?? '').localeCompare(one.effectiveFrom ?? ''),
  number: (one, other) => one.number.localeCompare(other.number, 'vi', { numeric: true }),
};

function listDocuments(query: LegalDocumentsQuery): LegalDocumentList {
  const { q, number, on = TODAY } = query;
  const all = legalSeeds.map((seed) => ({
    summary: summaryOf(seed, on),
    signatories: (seed.signatories ?? []).map(({ name }) => name),
  }));
  const found = all
    .filter(({ summary }) => q === undefined || matches(q, summary))
    .filter(
      ({ summary }) => number === undefined || numberKey(summary.number) === numberKey(number),
    );
  const listed = narrowed(found, query).map(({ summary }) => summary);
  const { data, pagination } = pageOf(listed.toSorted(ORDERS[query.sort]), query);
  return { data, meta: { pagination, on, facets: facetsOf(all, found, query) } };
}

export const legalDocumentHandlers = [
  answering('/legal-documents', { query: legalDocumentsQuery, answer: listDocuments }),
  answering('/legal-documents/:slug', {
    query: legalDocumentQuery,
    answer: ({ on = TODAY }, slug) => {
      const seed = findLegalSeed(slug);
      return seed && { data: detailOf(seed, on), meta: { on } };
    },
  }),
];
