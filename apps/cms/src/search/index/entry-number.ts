import { createHash } from 'node:crypto';
import { spanOfDays, type Day } from '@portal/vietnamese/days';

/** Capacity of a second; further entries overflow into the next one. */
export const NUMBERS_PER_SECOND = 4_096;

/** A range of entry numbers; `until` is exclusive. */
export interface EntryRange {
  from: number;
  until: number;
}

/** The smallest entry number of a moment. Numbers grow with time. */
function numberAt(instant: Date): number {
  return Math.floor(instant.getTime() / 1_000) * NUMBERS_PER_SECOND;
}

/** The preferred number of an item: always the same, unless another item has taken it. */
export function preferredNumber(name: string, instant: Date): number {
  const place = createHash('sha256').update(name).digest().readUInt32BE();
  return numberAt(instant) + (place % NUMBERS_PER_SECOND);
}

/**
 * The entries of these days, both inclusive; a missing day is no limit. Future moments are left out: an
 * item posted then is not found before.
 */
export function rangeOfDays(from: Day | undefined, to: Day | undefined): EntryRange {
  const now = numberAt(new Date()) + NUMBERS_PER_SECOND;
  return {
    // Documents from before 1970 have negative numbers.
    from: from === undefined ? Number.MIN_SAFE_INTEGER : numberAt(spanOfDays(from).start),
    until: to === undefined ? now : Math.min(numberAt(spanOfDays(to).end), now),
  };
}
