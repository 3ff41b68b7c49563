import {
  DOCUMENT_SORTS,
  FACETS,
  MAX_FACET_VALUES,
  type DocumentSort,
  type Facet,
} from '@portal/contract/document-filters';
import { canSearch } from '@portal/contract/search-text';
import { parseDay, type Day } from '@portal/vietnamese/days';
import {
  documentListAddress,
  FACET_PARAMETERS,
  ON_PARAMETER,
  PAGE_PARAMETER,
  QUERY_PARAMETER,
  SORT_PARAMETER,
} from '../../lib/addresses.ts';
import type { ApiParams } from '../../lib/api.ts';
import { findPage } from '../../lib/paging.ts';
import { sortSlug, valueSlug, valueOfSlug } from './facet-slugs.ts';

/** What a list of documents is asked for; its address says the same in Vietnamese. */
export interface DocumentSearch {
  /** As typed; what cannot be searched for stays here, to be shown, and is not asked. */
  q: string;
  chosen: Record<Facet, string[]>;
  on: Day | undefined;
  sort: DocumentSort;
  page: number;
}

const NEWEST: DocumentSort = '-issuedOn';
const PAGE_SIZE = 15;

/** Reads an address, or a form; what it does not understand is as if it were not there. */
export function readDocumentSearch(parameters: URLSearchParams): DocumentSearch {
  const chosenOf = (facet: Facet) => {
    const names = parameters.getAll(FACET_PARAMETERS[facet]).flatMap((text) => text.split(','));
    const values = names.map((name) => valueOfSlug(facet, name.trim()));
    return [...new Set(values.filter((value) => value !== undefined))].slice(0, MAX_FACET_VALUES);
  };
  const sort = parameters.get(SORT_PARAMETER);
  return {
    q: (parameters.get(QUERY_PARAMETER) ?? '').trim(),
    chosen: perFacet(chosenOf),
    on: parseDay(parameters.get(ON_PARAMETER) ?? ''),
    sort: DOCUMENT_SORTS.find((one) => sortSlug(one) === sort) ?? NEWEST,
    page: findPage(parameters) ?? 1,
  };
}

/** Several values of a facet stand one after another, as a form without JavaScript sends them. */
export function addressOfSearch({ q, chosen, on, sort, page }: DocumentSearch): string {
  const parameters = new URLSearchParams();
  if (q !== '') parameters.set(QUERY_PARAMETER, q);
  for (const facet of FACETS) {
    for (const value of chosen[facet]) {
      parameters.append(FACET_PARAMETERS[facet], valueSlug(facet, value));
    }
  }
  if (on !== undefined) parameters.set(ON_PARAMETER, on);
  if (sort !== NEWEST) parameters.set(SORT_PARAMETER, sortSlug(sort));
  if (page !== 1) parameters.set(PAGE_PARAMETER, String(page));
  return documentListAddress(parameters);
}

export function paramsOfSearch({ q, chosen, on, sort, page }: DocumentSearch): ApiParams {
  return {
    q: canSearch(q) ? q : undefined,
    ...perFacet((facet) => chosen[facet].join(',') || undefined),
    on,
    sort,
    page,
    pageSize: PAGE_SIZE,
  };
}

/** The list of documents that an address asks for, as its feed tells of it: from the newest on. */
export function readDocumentAddress(parameters: URLSearchParams): {
  address: string;
  params: ApiParams;
} {
  const search = { ...readDocumentSearch(parameters), sort: NEWEST, page: 1 };
  return { address: addressOfSearch(search), params: paramsOfSearch(search) };
}

function perFacet<T>(valueOf: (facet: Facet) => T): Record<Facet, T> {
  return {
    type: valueOf('type'),
    issuingBody: valueOf('issuingBody'),
    field: valueOf('field'),
    year: valueOf('year'),
    status: valueOf('status'),
    signatory: valueOf('signatory'),
  };
}
