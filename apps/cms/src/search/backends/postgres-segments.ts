import { NUMBERS_PER_SECOND, type EntryRange } from '../index/entry-number';
import { FACT_SIGN } from '../index/index-terms';

/**
 * A GIN index collects all entries with a word, in no order, before PostgreSQL sees the first. So each entry
 * also has terms for the spans of 1, 4, 16, … days that contain it, and the newest matches are read span by
 * span, backwards, in ever longer spans, until there are enough: a common word is only read for the entries
 * of a span.
 */

/** In entry numbers. */
export const DAY = 86_400 * NUMBERS_PER_SECOND;
/** Days begin at midnight in Asia/Ho_Chi_Minh, like those that visitors choose. */
const SHIFT = 7 * 3_600 * NUMBERS_PER_SECOND;
const GROWTH = 4;
const LEVELS = 7;

export interface Stretch extends EntryRange {
  /** Each entry in the stretch has one of these terms; empty if the stretch has no beginning. */
  terms: string[];
}

/** The terms of the spans that contain an entry, shortest first. */
export function segmentTerms(entry: number): string[] {
  return Array.from({ length: LEVELS }, (_, level) => termAt(level, entry));
}

/** Grows fast enough for rare words (few queries), slowly enough for common ones (few surplus rows). */
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
  return `${FACT_SIGN}${level}:${Math.floor((entry + SHIFT) / spanOf(level))}`;
}
