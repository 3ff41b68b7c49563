/** The filters of the document list; `meta.facets` has the counts of their values. */
export const FACETS = [
  ...(['group', 'type', 'issuingBody', 'field', 'year', 'status', 'consultation'] as const),
  'signatory',
] as const;
export type Facet = (typeof FACETS)[number];

export const MAX_FACET_VALUES = 50;

export const DOCUMENT_SORTS = ['-issuedOn', 'issuedOn', '-effectiveFrom', 'number'] as const;
export type DocumentSort = (typeof DOCUMENT_SORTS)[number];
