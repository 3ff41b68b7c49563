import {
  DOCUMENT_SORTS,
  FACETS,
  MAX_FACET_VALUES,
  type DocumentSort,
  type Facet,
} from '@portal/contract/document-filters';
import { canSearch } from '@portal/contract/search-text';
import type { Day } from '@portal/vietnamese/days';
import { parseTypedDay } from '@portal/vietnamese/typed-day';
import { AddressReader, type Asked } from '../../lib/address-reader.ts';
import {
  documentListAddress,
  FACET_PARAMETERS,
  FROM_PARAMETER,
  ON_PARAMETER,
  PAGE_PARAMETER,
  QUERY_PARAMETER,
  SORT_PARAMETER,
  TO_PARAMETER,
} from '../../lib/addresses.ts';
import { apiAddress, type ApiParams } from '@portal/client/address';
import { readDaySpan } from '../../lib/day-span.ts';
import { parsePage } from '../../lib/paging.ts';
import { sortSlug, valueSlug, valueOfSlug } from './facet-slugs.ts';

/** The filters of a document list; its address holds the same in Vietnamese. */
export interface DocumentSearch {
  /** As typed. A text that cannot be searched for is shown and not sent. */
  q: string;
  chosen: Record<Facet, string[]>;
  /** Days of issue, inclusive; `from` is never after `to`. */
  from: Day | undefined;
  to: Day | undefined;
  on: Day | undefined;
  sort: DocumentSort;
  page: number;
}

const NEWEST_FIRST: DocumentSort = '-issuedOn';
const PAGE_SIZE = 15;

/** The list without filters. */
export const EVERYTHING: DocumentSearch = {
  ...{ q: '', from: undefined, to: undefined, on: undefined, sort: NEWEST_FIRST, page: 1 },
  chosen: perFacet(() => []),
};

/** Whether it is the first page of the unfiltered list, in any order. */
export function isBeginning(search: DocumentSearch): boolean {
  return addressOfSearch({ ...search, sort: NEWEST_FIRST }) === documentListAddress();
}

/** Reads an address, or a form. Swaps days in the wrong order. */
export function readDocumentSearch(parameters: URLSearchParams): Asked<DocumentSearch> {
  const reader = new AddressReader(parameters);
  const chosenOf = (facet: Facet) =>
    reader
      .all(FACET_PARAMETERS[facet], (name) => valueOfSlug(facet, name))
      .slice(0, MAX_FACET_VALUES);
  const search = {
    q: reader.text(QUERY_PARAMETER),
    chosen: perFacet(chosenOf),
    ...readDaySpan(reader),
    on: reader.one(ON_PARAMETER, parseTypedDay),
    sort: reader.one(SORT_PARAMETER, sortOf) ?? NEWEST_FIRST,
    page: reader.one(PAGE_PARAMETER, parsePage) ?? 1,
  };
  return { search, ignored: reader.ignored };
}

const sortOf = (slug: string) => DOCUMENT_SORTS.find((one) => sortSlug(one) === slug);

/** Repeats the parameter for each value of a facet, as a form without JavaScript does. */
export function addressOfSearch({ sort, page, ...narrowed }: DocumentSearch): string {
  const parameters = new URLSearchParams();
  const { q, chosen, from, to, on } = narrowed;
  if (q !== '') parameters.set(QUERY_PARAMETER, q);
  for (const facet of FACETS) {
    for (const value of chosen[facet]) {
      parameters.append(FACET_PARAMETERS[facet], valueSlug(facet, value));
    }
  }
  if (from !== undefined) parameters.set(FROM_PARAMETER, from);
  if (to !== undefined) parameters.set(TO_PARAMETER, to);
  if (on !== undefined) parameters.set(ON_PARAMETER, on);
  if (sort !== NEWEST_FIRST) parameters.set(SORT_PARAMETER, sortSlug(sort));
  if (page !== 1) parameters.set(PAGE_PARAMETER, String(page));
  return documentListAddress(parameters);
}

/** The API parameters that match the documents of all pages. */
function paramsOfAll({ q, chosen, from, to, on, sort }: DocumentSearch): ApiParams {
  return {
    q: canSearch(q) ? q : undefined,
    ...perFacet((facet) => chosen[facet].join(',') || undefined),
    issuedFrom: from,
    issuedTo: to,
    on,
    sort,
  };
}

export function paramsOfSearch(search: DocumentSearch): ApiParams {
  return { ...paramsOfAll(search), page: search.page, pageSize: PAGE_SIZE };
}

/** The address of the whole list as one CSV file. */
export function fileAddressOf(search: DocumentSearch): string {
  return apiAddress('/legal-documents.csv', paramsOfAll(search));
}

/** The document list of an address, newest first, for its feed. */
export function readDocumentAddress(parameters: URLSearchParams): {
  address: string;
  params: ApiParams;
} {
  const search = { ...readDocumentSearch(parameters).search, sort: NEWEST_FIRST, page: 1 };
  return { address: addressOfSearch(search), params: paramsOfSearch(search) };
}

function perFacet<T>(valueOf: (facet: Facet) => T): Record<Facet, T> {
  return {
    group: valueOf('group'),
    type: valueOf('type'),
    issuingBody: valueOf('issuingBody'),
    field: valueOf('field'),
    year: valueOf('year'),
    status: valueOf('status'),
    consultation: valueOf('consultation'),
    signatory: valueOf('signatory'),
  };
}
