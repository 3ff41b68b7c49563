import type { SearchIndex } from '../backends/search-index';

/**
 * Caches the index for one request, which asks the same several times: to count and to rank. The result
 * for a smaller limit is the beginning of that for a greater one.
 */
export function cachedIndex(index: SearchIndex): Pick<SearchIndex, 'newest'> {
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
