import type { Facet } from '@portal/contract/document-filters';

/** The facets with stored counts; the counts of the others depend on the day. */
export type TermFacet = Exclude<Facet, 'status' | 'consultation'>;

/** The ids in `legal_terms`. */
export const FACET_IDS: Record<TermFacet, number> = {
  type: 1,
  issuingBody: 2,
  field: 3,
  year: 4,
  signatory: 5,
  group: 6,
};

export function isTermFacet(facet: Facet): facet is TermFacet {
  return Object.hasOwn(FACET_IDS, facet);
}
