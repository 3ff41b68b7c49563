import * as z from 'zod/mini';
import { dayParameter, pagingParameters } from './query.js';
import { canSearch, MAX_SEARCH_LENGTH } from './search-text.js';

/** What a list of documents can be narrowed by; each counts its values in `meta.facets`. */
export const FACETS = ['type', 'issuingBody', 'field', 'year', 'status', 'signatory'] as const;
export type Facet = (typeof FACETS)[number];

export const MAX_FACET_VALUES = 50;
const MAX_VALUE_LENGTH = 200;

const facetError = `Tối đa ${MAX_FACET_VALUES} giá trị, mỗi giá trị không quá ${MAX_VALUE_LENGTH} ký tự, cách nhau bằng dấu phẩy.`;

/** Several values with commas between them; one that no document has finds nothing. */
const facetParameter = z.pipe(
  z.string(),
  z.pipe(
    z.transform((text: string) => [...new Set(text.split(',').map((value) => value.trim()))]),
    z
      .array(z.string().check(z.refine(isValue, facetError)))
      .check(z.maxLength(MAX_FACET_VALUES, facetError)),
  ),
);

function isValue(value: string): boolean {
  return value !== '' && value.length <= MAX_VALUE_LENGTH && !value.includes('\0');
}

const searchError = `Phải có từ 1 đến ${MAX_SEARCH_LENGTH} ký tự, trong đó có chữ hoặc số.`;
const searchText = z.string().check(z.refine(canSearch, searchError));

/** The newest first unless it says otherwise. */
export const DOCUMENT_SORTS = ['-issuedOn', 'issuedOn', '-effectiveFrom', 'number'] as const;
export type DocumentSort = (typeof DOCUMENT_SORTS)[number];

/**
 * `type`, `issuingBody` and `field` take slugs, `year` the year of issue, `status` the names of
 * `VALIDITY_LABELS`, `signatory` names of people. `number` is a whole number however typed, `q` the
 * beginning of a number or words of number and abstract. `on` is the day on which the status is
 * asked; today where it is left out.
 */
export const legalDocumentsQuery = z.strictObject({
  ...pagingParameters,
  type: z.optional(facetParameter),
  issuingBody: z.optional(facetParameter),
  field: z.optional(facetParameter),
  year: z.optional(facetParameter),
  status: z.optional(facetParameter),
  signatory: z.optional(facetParameter),
  number: z.optional(searchText),
  q: z.optional(searchText),
  on: z.optional(dayParameter),
  sort: z._default(
    z.enum(DOCUMENT_SORTS, `Phải là một trong: ${DOCUMENT_SORTS.join(', ')}.`),
    '-issuedOn',
  ),
});
export type LegalDocumentsQuery = z.output<typeof legalDocumentsQuery>;

/** `on` is the day on which the status is asked; today where it is left out. */
export const legalDocumentQuery = z.strictObject({ on: z.optional(dayParameter) });
export type LegalDocumentQuery = z.output<typeof legalDocumentQuery>;
