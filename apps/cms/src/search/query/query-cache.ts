import type { SearchIndex } from '../backends/search-index';

/**
 * The index for one search, which asks the same more than once: to count what there is, and to put it
 * in order. What was found for a greater limit begins with what is asked for a smaller one.
 */
export function remembering(index: SearchIndex): Pick<SearchIndex, 'newest'> {
  const known = new Map<string, { entries: number[]; limit: number }>();
  return {
    async newest(condition, range, limit) {
      const key = JSON.stringify([condition, range]);
      const before = known.get(key);
      if (before && (limit <= before.limit || before.entries.length < before.limit)) {
        return before.entries.slice(0, limit);
      }
      const entries = await index.newest(condition, range, limit);
      known.set(key, { entries, limit });
      return entries;
    },
  };
}
