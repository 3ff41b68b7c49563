import { expect, test } from 'vitest';
import { monthAfter, weeksOf } from './month';

test.each([
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-11', 1, '2026-12'],
])('from %s by %i is %s', (month, by, expected) => {
  expect(monthAfter(month, by)).toBe(expected);
});

test('a month is shown in weeks from Monday', () => {
  const weeks = weeksOf('2026-11');
  expect(weeks[0]).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    '2026-11-01',
  ]);
  expect(weeks[1]?.[0]).toBe('2026-11-02');
  expect(weeks.at(-1)?.[0]).toBe('2026-11-30');
  expect(weeks.flat().filter(Boolean)).toHaveLength(30);
});
