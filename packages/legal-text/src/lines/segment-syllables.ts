import { isSpeltSyllable } from './spelt-syllable.js';

/** `nghiêng` is the longest. */
const MAX_SYLLABLE = 7;
/** Longer runs of letters are no words that lost their blanks. */
const MAX_RUN = 120;

/** `QUYẾTĐỊNH` → `QUYẾT ĐỊNH`, with as few syllables as there can be. Undefined if it has no syllables. */
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
