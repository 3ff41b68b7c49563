import type { SearchIndex } from '../backends/search-index';
import type { EntryRange } from '../index/entry-number';
import type { Condition } from './condition';

/** The search index with a cache for one request. */
export interface CachedIndex extends Pick<SearchIndex, 'newestOfEach'> {
  /** The newest matching entries of the range, newest first, at most `limit`. */
  newest(condition: Condition, range: EntryRange, limit: number): Promise<number[]>;
}

interface Known {
  entries: number[];
  limit: number;
}

/**
 * Caches the index for one request, which asks the same several times: to count and to rank. The result
 * for a smaller limit is a prefix of that for a greater one.
 */
export function cachedIndex(index: Pick<SearchIndex, 'newestOfEach'>): CachedIndex {
  const known = new Map<string, Known>();
  const newestOfEach: SearchIndex['newestOfEach'] = async (conditions, range, limit) => {
    const keys = conditions.map((condition) => JSON.stringify([condition, range]));
    const missing = new Map<string, Condition>();
    for (const [place, condition] of conditions.entries()) {
      const key = keys[place] ?? '';
      if (!isEnough(known.get(key), limit)) missing.set(key, condition);
    }
    if (missing.size > 0) {
      const found = await index.newestOfEach([...missing.values()], range, limit);
      for (const [place, key] of [...missing.keys()].entries()) {
        known.set(key, { entries: found[place] ?? [], limit });
      }
    }
    return keys.map((key) => known.get(key)?.entries.slice(0, limit) ?? []);
  };
  return {
    newestOfEach,
    async newest(condition, range, limit) {
      const [entries = []] = await newestOfEach([condition], range, limit);
      return entries;
    },
  };
}

function isEnough(known: Known | undefined, limit: number): boolean {
  return known !== undefined && (limit <= known.limit || known.entries.length < known.limit);
}
