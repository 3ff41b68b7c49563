import type { SearchIndex } from '../backends/search-index';
import type { EntryRange } from '../index/entry-number';

/** Where one search looks: the index, within a range of days. */
export interface SearchScope {
  index: Pick<SearchIndex, 'newest'>;
  range: EntryRange;
}
