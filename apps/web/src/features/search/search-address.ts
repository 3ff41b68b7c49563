import { CONTENT_TYPES } from '@portal/contract/content-types';
import { SEARCH_TYPES, type SearchType } from '@portal/contract/search-types';
import type { Day } from '@portal/vietnamese/days';
import { AddressReader, type Asked } from '../../lib/address-reader.ts';
import {
  FROM_PARAMETER,
  PAGE_PARAMETER,
  QUERY_PARAMETER,
  searchAddress,
  TO_PARAMETER,
  TYPE_PARAMETER,
} from '../../lib/addresses.ts';
import type { ApiParams } from '@portal/client/address';
import { readDaySpan } from '../../lib/day-span.ts';
import { parsePage } from '../../lib/paging.ts';

/** The state of the search page, kept in the address. */
export interface Search {
  /** As typed. A text that cannot be searched for is shown and not sent. */
  q: string;
  type: SearchType | undefined;
  /** Inclusive; `from` is never after `to`. */
  from: Day | undefined;
  to: Day | undefined;
  page: number;
}

/** Reads an address, or a form. Swaps days in the wrong order. */
export function readSearch(parameters: URLSearchParams): Asked<Search> {
  const reader = new AddressReader(parameters);
  const search = {
    q: reader.text(QUERY_PARAMETER),
    type: reader.one(TYPE_PARAMETER, typeOf),
    ...readDaySpan(reader),
    page: reader.one(PAGE_PARAMETER, parsePage) ?? 1,
  };
  return { search, ignored: reader.ignored };
}

const typeOf = (name: string) =>
  SEARCH_TYPES.find((type) => CONTENT_TYPES[type].searchName === name);

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
