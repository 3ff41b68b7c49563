import { expect, test } from 'vitest';
import { daysOf, listQuery } from './list-query';

test.each([
  ['today', '2026-01-01', '2026-01-01', '2026-01-01'],
  ['week', '2026-01-03', '2025-12-28', '2026-01-03'],
  ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['last-month', '2026-01-31', '2025-12-01', '2025-12-31'],
  ['last-month', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['year', '2026-06-15', '2026-01-01', '2026-12-31'],
] as const)('%s on %s', (period, today, from, to) => {
  expect(daysOf({ period }, today)).toEqual({ from, to });
});

test('own days count where there is no period', () => {
  expect(daysOf({ from: '2019-02-26' }, '2026-01-01')).toEqual({ from: '2019-02-26' });
});

test('days that do not exist are refused', () => {
  expect(listQuery.safeParse({ to: '2026-02-30' }).success).toBe(false);
});
