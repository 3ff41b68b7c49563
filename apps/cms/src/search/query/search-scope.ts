import type { EntryRange } from '../index/entry-number';
import type { CachedIndex } from './query-cache';

/** Where one search looks: the index, within a range of days. */
export interface SearchScope {
  index: CachedIndex;
  range: EntryRange;
}
