import { contentTypesThat } from './content-types.js';

/** The searchable content types. */
export const SEARCH_TYPES = contentTypesThat('isSearchable');
export type SearchType = (typeof SEARCH_TYPES)[number];

/** Counting and paging stop at this number of results; there may be more. */
export const MAX_SEARCH_RESULTS = 1_000;
/** If there are more results than that, the count of each type stops at this number. */
export const MAX_COUNT_OF_TYPE = 100;
export const MAX_SUGGESTIONS = 8;

/** Makes a record with one value for each searchable type. */
export function forEachSearchType<T>(make: (type: SearchType) => T): Record<SearchType, T> {
  const made: Partial<Record<SearchType, T>> = {};
  for (const type of SEARCH_TYPES) made[type] = make(type);
  if (!hasEachType(made)) throw new Error('a type that can be found is missing');
  return made;
}

function hasEachType<T>(made: Partial<Record<SearchType, T>>): made is Record<SearchType, T> {
  return SEARCH_TYPES.every((type) => type in made);
}
