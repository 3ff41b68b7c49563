import { expect, test } from 'vitest';
import { lastDays, usualSpans } from './spans';

test.each([
  ['2026-11-30', 'thisMonth', '2026-11-01', '2026-11-30'],
  ['2026-01-15', 'lastMonth', '2025-12-01', '2025-12-31'],
  ['2026-12-31', 'thisQuarter', '2026-10-01', '2026-12-31'],
  ['2026-02-01', 'lastQuarter', '2025-10-01', '2025-12-31'],
  ['2024-03-01', 'lastMonth', '2024-02-01', '2024-02-29'],
  ['2026-06-01', 'thisYear', '2026-01-01', '2026-12-31'],
  ['2026-06-01', 'lastYear', '2025-01-01', '2025-12-31'],
] as const)('on %s %s is from %s to %s', (today, name, from, to) => {
  expect(usualSpans(today)[name]).toEqual({ from, to });
});

test('the last seven days end today', () => {
  expect(lastDays(7, '2026-03-03')).toEqual({ from: '2026-02-25', to: '2026-03-03' });
});
