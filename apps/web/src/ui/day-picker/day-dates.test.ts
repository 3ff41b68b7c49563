import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dateOfDay, dateOfMonth, dayOfDate, monthOfDate } from './day-dates.ts';

/** Zones, with what their clocks show in January when it is noon in UTC. */
const ZONES = [
  ['UTC', 12],
  ['America/Los_Angeles', 4],
  ['Asia/Ho_Chi_Minh', 19],
] as const;
const DAYS = ['1900-01-01', '1967-12-31', '2019-02-26', '2019-03-10', '2024-02-29', '2026-12-31'];

describe.each(ZONES)('in a process in %s', (zone, hour) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2019-01-01T12:00:00Z').getHours()).toBe(hour);
  });
  afterEach(() => void vi.unstubAllEnvs());

  it.each(DAYS)('%s comes back from the library as the same day', (day) => {
    expect(dayOfDate(dateOfDay(day))).toBe(day);
  });

  it('a month starts on its first day', () => {
    expect(dayOfDate(dateOfMonth('2019-02'))).toBe('2019-02-01');
  });

  it('the last moment of a day still belongs to it, and to its month', () => {
    const last = new Date('2019-02-28T23:59:59.999Z');
    expect([dayOfDate(last), monthOfDate(last)]).toEqual(['2019-02-28', '2019-02']);
  });
});
