import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dateOfDay, dateOfMonth, dayOfDate, monthOfDate, weekdayOfDate } from './day-dates.ts';

/** Time zones, with their local hour in January at noon UTC. */
const ZONES = [
  ['UTC', 12],
  ['America/Los_Angeles', 4],
  ['Asia/Ho_Chi_Minh', 19],
  // Its clocks went from midnight to one o'clock.
  ['America/Sao_Paulo', 10],
] as const;
const DAYS = [
  '1900-01-01',
  '1967-12-31',
  '2019-02-26',
  '2018-11-04',
  '2019-03-10',
  '1960-01-01',
  '2024-02-29',
  '2026-12-31',
];

describe.each(ZONES)('in a process in %s', (zone, hour) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2019-01-01T12:00:00Z').getHours()).toBe(hour);
  });
  afterEach(() => void vi.unstubAllEnvs());

  it.each(DAYS)('%s comes back from the library as the same day', (day) => {
    expect(dayOfDate(dateOfDay(day))).toBe(day);
  });

  it('a day has its weekday', () => {
    expect(weekdayOfDate(dateOfDay('2019-02-26'))).toBe(2);
  });

  it('a month starts on its first day', () => {
    expect(dayOfDate(dateOfMonth('2019-02'))).toBe('2019-02-01');
  });

  it('the last moment of a day still belongs to it, and to its month', () => {
    const last = new Date(2019, 1, 28, 23, 59, 59, 999);
    expect([dayOfDate(last), monthOfDate(last)]).toEqual(['2019-02-28', '2019-02']);
  });
});
