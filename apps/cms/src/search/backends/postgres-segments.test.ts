import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NUMBERS_PER_SECOND } from '../index/entry-number';
import { segmentTerms, stretchesOf } from './postgres-segments';

const DAY = 86_400 * NUMBERS_PER_SECOND;
const entry = fc.integer({ min: -20_000 * DAY, max: 20_000 * DAY });

test('stretches cover a range without gap or overlap, newest first', () => {
  fc.assert(
    fc.property(entry, entry, (one, other) => {
      const range = { from: Math.min(one, other), until: Math.max(one, other) + 1 };
      const stretches = stretchesOf(range);
      expect(stretches[0]?.until).toBeGreaterThanOrEqual(range.until);
      expect(stretches.at(-1)?.from).toBeLessThanOrEqual(range.from);
      for (const { from, until } of stretches) expect(from).toBeLessThan(until);
      const ends = stretches.map(({ until }) => until).slice(1);
      expect(ends).toEqual(stretches.map(({ from }) => from).slice(0, -1));
    }),
  );
});

test('an entry has a term of the stretch in which it lies, and of no other', () => {
  fc.assert(
    fc.property(entry, entry, entry, (one, other, asked) => {
      const range = { from: Math.min(one, other), until: Math.max(one, other) + 1 };
      const own = new Set(segmentTerms(asked));
      const limited = stretchesOf(range).filter(({ terms }) => terms.length > 0);
      const having = limited.filter(({ terms }) => terms.some((term) => own.has(term)));
      expect(having).toEqual(limited.filter(({ from, until }) => asked >= from && asked < until));
    }),
  );
});

test('the newest are looked for in a day or few, the oldest in years at once', () => {
  const until = 20_000 * DAY;
  const days = stretchesOf({ from: 0, until }).map((one) => (one.until - one.from) / DAY);
  expect(days[0]).toBeLessThanOrEqual(2);
  expect(days.length).toBeLessThanOrEqual(14);
});

test('an empty range has none', () => {
  expect(stretchesOf({ from: 5, until: 5 - DAY })).toEqual([]);
});
