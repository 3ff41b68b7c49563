import { NUMBERS_PER_SECOND, type EntryRange } from '../index/entry-number';

/**
 * PostgreSQL finds all entries that have a word before it gives the first of them, and knows nothing
 * of their order. So each entry has terms that say when it is from, in spans of 1, 4, 16, … days, and
 * what is newest is asked span by span, backwards, the spans ever longer, until there is enough: the
 * index reads a common word only as far as the few entries of the span go.
 */

/** In numbers of entries. */
export const DAY = 86_400 * NUMBERS_PER_SECOND;
/** Days begin at midnight in Asia/Ho_Chi_Minh, as those that visitors choose. */
const SHIFT = 7 * 3_600 * NUMBERS_PER_SECOND;
const GROWTH = 4;
const LEVELS = 7;
const SIGN = '¤';

export interface Stretch extends EntryRange {
  /** An entry of the stretch has one of them; none where the stretch has no beginning. */
  terms: string[];
}

/** The terms of the spans in which an entry lies, the shortest first. */
export function segmentTerms(entry: number): string[] {
  return Array.from({ length: LEVELS }, (_, level) => termAt(level, entry));
}

/** A common word is not read much further than it is needed, and a rare one not asked for often. */
const SPANS_IN_STRETCH = 2;

/** Stretches that cover a range, newest first. */
export function stretchesOf({ from, until }: EntryRange): Stretch[] {
  const stretches: Stretch[] = [];
  let end = endOfSpan(0, until);
  for (let level = 0; level < LEVELS && end > from; level += 1) {
    const start = startOfSpan(Math.min(level + 1, LEVELS - 1), end - 1);
    while (end > start && end > from) {
      const next = Math.max(start, end - SPANS_IN_STRETCH * spanOf(level));
      const terms = [end - 1, next].map((entry) => termAt(level, entry));
      stretches.push({ from: next, until: end, terms: [...new Set(terms)] });
      end = next;
    }
  }
  if (end > from) stretches.push({ from: -Infinity, until: end, terms: [] });
  return stretches;
}

function spanOf(level: number): number {
  return DAY * GROWTH ** level;
}

function startOfSpan(level: number, entry: number): number {
  return Math.floor((entry + SHIFT) / spanOf(level)) * spanOf(level) - SHIFT;
}

function endOfSpan(level: number, entry: number): number {
  return startOfSpan(level, entry - 1) + spanOf(level);
}

function termAt(level: number, entry: number): string {
  return `${SIGN}${level}:${Math.floor((entry + SHIFT) / spanOf(level))}`;
}
