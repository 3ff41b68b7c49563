import { isSpeltSyllable } from './spelt-syllable.js';

/** The longest is `nghiêng`. */
const MAX_SYLLABLE = 7;
/** Longer runs of letters are not glued words. */
const MAX_RUN = 120;

/**
 * `QUYẾTĐỊNH` → `QUYẾT ĐỊNH`, with the fewest syllables. Undefined if it does not divide into syllables.
 */
export function segmentSyllables(run: string): string[] | undefined {
  if (run.length > MAX_RUN) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) best[end] = shortest(run, end, best);
  return best[run.length];
}

function shortest(
  run: string,
  end: number,
  best: readonly (string[] | undefined)[],
): string[] | undefined {
  let found: string[] | undefined;
  for (let start = Math.max(0, end - MAX_SYLLABLE); start < end; start++) {
    const before = best[start];
    if (before === undefined || before.length + 1 >= (found?.length ?? Infinity)) continue;
    const last = run.slice(start, end);
    if (isSpeltSyllable(last)) found = [...before, last];
  }
  return found;
}
