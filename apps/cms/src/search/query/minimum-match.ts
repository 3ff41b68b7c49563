import { MAX_SEARCH_RESULTS } from '@portal/contract/search';
import { term } from './condition';
import type { SearchScope } from './search-scope';
import { termOf } from '../index/terms';
import type { TypedQuery } from './query-parser';

/**
 * Entries that have at least so many of the terms, those with more of them first, then the newest. Every
 * term is asked for alone, and of one that very many have the newest thousand count: a term more costs no
 * more than the one before it, where asking for all ways to leave some out would soon cost thousands of
 * times as much.
 */
export async function havingMost(
  { index, range }: SearchScope,
  terms: string[],
  least: number,
): Promise<number[]> {
  const counts = new Map<number, number>();
  for (const name of new Set(terms)) {
    for (const entry of await index.newest(term(name), range, MAX_SEARCH_RESULTS)) {
      counts.set(entry, (counts.get(entry) ?? 0) + 1);
    }
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .toSorted(([a, one], [b, other]) => other - one || b - a)
    .map(([entry]) => entry);
}

/** Entries that have at least half of the words; those in quotes need not stand together. */
export function havingHalf(scope: SearchScope, { words, phrases }: TypedQuery): Promise<number[]> {
  const names = [...words, ...phrases.flat()].map(({ folded }) => termOf('text', folded));
  return havingMost(scope, names, Math.ceil(new Set(names).size / 2));
}
