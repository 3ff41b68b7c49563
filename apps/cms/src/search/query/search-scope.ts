import { MAX_SEARCH_RESULTS } from '@portal/contract/search-types';
import type { EntryRange } from '../index/entry-number';
import type { CachedIndex } from './query-cache';

/** Where one search looks: the index, within a range of days. */
export interface SearchScope {
  index: CachedIndex;
  range: EntryRange;
}

/** One entry more than are counted shows that there are more. */
export const MAX_READ = MAX_SEARCH_RESULTS + 1;
