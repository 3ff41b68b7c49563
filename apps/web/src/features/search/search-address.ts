import { CONTENT_TYPES } from '@portal/contract/content-types';
import { SEARCH_TYPES, type SearchType } from '@portal/contract/search-types';
import { parseDay, type Day } from '@portal/vietnamese/days';
import {
  FROM_PARAMETER,
  PAGE_PARAMETER,
  QUERY_PARAMETER,
  searchAddress,
  TO_PARAMETER,
  TYPE_PARAMETER,
} from '../../lib/addresses.ts';
import type { ApiParams } from '../../lib/api.ts';
import { findPage } from '../../lib/paging.ts';

/** The state of the search page; it is kept in the address. */
export interface Search {
  /** As typed. A text that cannot be searched for is shown and not sent. */
  q: string;
  type: SearchType | undefined;
  /** Inclusive; `from` is never after `to`. */
  from: Day | undefined;
  to: Day | undefined;
  page: number;
}

/** Parses an address or a form; invalid parameters are ignored. */
export function readSearch(parameters: URLSearchParams): Search {
  const typeName = parameters.get(TYPE_PARAMETER);
  const from = parseDay(parameters.get(FROM_PARAMETER) ?? '');
  const to = parseDay(parameters.get(TO_PARAMETER) ?? '');
  const isTurned = from !== undefined && to !== undefined && from > to;
  return {
    q: (parameters.get(QUERY_PARAMETER) ?? '').trim(),
    type: SEARCH_TYPES.find((type) => CONTENT_TYPES[type].searchName === typeName),
    ...(isTurned ? { from: to, to: from } : { from, to }),
    page: findPage(parameters) ?? 1,
  };
}

export function addressOfSearch({ q, type, from, to, page }: Search): string {
  return searchAddress(q, {
    ...(type !== undefined && { [TYPE_PARAMETER]: CONTENT_TYPES[type].searchName }),
    ...(from !== undefined && { [FROM_PARAMETER]: from }),
    ...(to !== undefined && { [TO_PARAMETER]: to }),
    ...(page !== 1 && { [PAGE_PARAMETER]: String(page) }),
  });
}

export function paramsOfSearch({ q, type, from, to, page }: Search): ApiParams {
  return { q, type, from, to, page };
}
