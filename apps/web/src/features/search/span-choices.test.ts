import { expect, test } from 'vitest';
import { spanChoices } from './span-choices.ts';

test.each([
  ['2026-11-26', '2026-10-27', '2025-11-26'],
  ['2024-02-29', '2024-01-30', '2023-02-28'],
  ['2025-01-01', '2024-12-02', '2024-01-01'],
])('on %s 30 days begin on %s, 12 months on %s', (today, month, year) => {
  const spans = spanChoices(today).map(({ name, span }) => [name, span.from, span.to]);
  expect(spans).toEqual([
    ['any', undefined, undefined],
    ['month', month, undefined],
    ['year', year, undefined],
  ]);
});
