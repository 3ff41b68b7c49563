import { MAX_SEARCH_RESULTS } from '@portal/contract/search-types';
import { term } from './condition';
import type { SearchScope } from './search-scope';
import { termOf } from '../index/index-terms';
import type { ParsedQuery } from './query-parser';

/**
 * Minimum-should-match: entries with at least `least` of the terms, those with more first, then the
 * newest. Each term is asked for by itself, and the newest thousand of a very common term count: another
 * term adds constant cost, while asking for every subset would soon cost thousands of times as much.
 */
export async function matchingAtLeast(
  { index, range }: SearchScope,
  terms: string[],
  least: number,
): Promise<number[]> {
  const counts = new Map<number, number>();
  const names = [...new Set(terms)];
  const having = await index.newestOfEach(names.map(term), range, MAX_SEARCH_RESULTS);
  for (const entry of having.flat()) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([a, one], [b, other]) => other - one || b - a)
    .map(([entry]) => entry);
}

/** Entries with at least half of the words; words in quotes need not be consecutive. */
export function matchingHalf(
  scope: SearchScope,
  { words, phrases }: ParsedQuery,
): Promise<number[]> {
  const names = [...words, ...phrases.flat()].map(({ folded }) => termOf('text', folded));
  return matchingAtLeast(scope, names, Math.ceil(new Set(names).size / 2));
}
