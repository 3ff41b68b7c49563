import { any, term } from './condition';
import { matchingAtLeast } from './minimum-match';
import type { SearchScope } from './search-scope';
import { pairTerms, wholeTerm } from '../index/index-terms';
import type { ParsedQuery } from './query-parser';

/** In a shorter query every word matters. */
const MIN_WORDS = 4;
/** A single pair may be chance. */
const MIN_PAIRS = 2;
/** As many as ranking scores together. */
const MAX_TITLES = 200;

/** Whether some words may be missing: not in short queries, and not with quotes. */
export function mayMissWords({ words, phrases }: ParsedQuery): boolean {
  return words.length >= MIN_WORDS && phrases.length === 0;
}

/**
 * Partial title match: entries whose title is part of the question (`số điện thoại liên hệ` and `Liên
 * hệ`), or has half of its pairs of consecutive words.
 */
export async function partialTitleMatches(
  scope: SearchScope,
  typed: ParsedQuery,
): Promise<number[]> {
  const meaning = typed.meaning.map(({ folded }) => folded);
  const pairs = pairTerms('pair', meaning);
  const least = Math.max(MIN_PAIRS, Math.ceil(pairs.length / 2));
  const within = await titlesWithin(scope, typed);
  const having = await matchingAtLeast(scope, pairs, least);
  return [...new Set([...within, ...having])].slice(0, MAX_TITLES);
}

async function titlesWithin({ index, range }: SearchScope, { sequence }: ParsedQuery) {
  const words = sequence.map(({ folded }) => folded);
  const runs = words.flatMap((_, start) =>
    words.slice(start + 1).map((_last, length) => words.slice(start, start + length + 2)),
  );
  const wholes = runs.map((run) => wholeTerm('whole', run)).filter((whole) => whole !== undefined);
  return index.newest(any(wholes.map(term)), range, MAX_TITLES);
}
