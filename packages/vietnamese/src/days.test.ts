import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  dayOf,
  daysAfter,
  firstDayOf,
  formatDay,
  formatMoment,
  formatMonth,
  isInCalendar,
  lastDayOf,
  monthOf,
  parseDay,
  parseMonth,
  spanOfDays,
  weekdayOf,
} from './days.js';

/** Time zones and their local hour in January at noon UTC. */
const ZONES = [
  ['UTC', 12],
  ['America/Los_Angeles', 4],
  ['Asia/Ho_Chi_Minh', 19],
] as const;

describe.each(ZONES)('in a process in %s', (zone, hour) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    expect(new Date('2019-01-01T12:00:00Z').getHours()).toBe(hour);
  });
  afterEach(() => void vi.unstubAllEnvs());

  it.each([
    ['2019-02-25T16:59:59.999Z', '2019-02-25', '25-02-2019 23:59'],
    ['2019-02-25T17:00:00.000Z', '2019-02-26', '26-02-2019 00:00'],
    ['2019-02-26T16:59:00.000Z', '2019-02-26', '26-02-2019 23:59'],
    ['2024-02-28T17:00:00.000Z', '2024-02-29', '29-02-2024 00:00'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01', '01-01-2027 00:00'],
  ])('%s belongs to %s and is written %s', (instant, day, moment) => {
    expect(dayOf(new Date(instant))).toBe(day);
    expect(formatMoment(new Date(instant))).toBe(moment);
  });

  it('a day spans from its local midnight to the next, the latter excluded', () => {
    const { start, end } = spanOfDays('2019-02-26');
    expect(start.toISOString()).toBe('2019-02-25T17:00:00.000Z');
    expect(end.toISOString()).toBe('2019-02-26T17:00:00.000Z');
    expect(dayOf(start)).toBe('2019-02-26');
    expect(dayOf(new Date(end.getTime() - 1))).toBe('2019-02-26');
    expect(dayOf(end)).toBe('2019-02-27');
  });

  it.each([
    ['2019-02-26', 'Thứ Ba'],
    ['2026-11-22', 'Chủ Nhật'],
    ['2026-11-23', 'Thứ Hai'],
  ])('%s is a %s', (day, weekday) => {
    expect(weekdayOf(day)).toBe(weekday);
  });
});

describe('a day written as text', () => {
  it.each(['2019-02-26', '2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31'])(
    '%s is read',
    (text) => expect(parseDay(text)).toBe(text),
  );

  it.each([
    '2019-02-29',
    '1900-02-29',
    '2019-13-01',
    '2019-13-45',
    '2019-00-10',
    '2019-04-31',
    '2019-2-6',
    '26-02-2019',
    '2019-02-26T00:00',
    ' 2019-02-26',
    '2019-02-26\n',
    '0019-02-26',
    '3000-01-01',
    '+002019-02-26',
    'abc',
    '',
  ])('%j is no day', (text) => expect(parseDay(text)).toBeUndefined());

  it('is shown with the day first', () => expect(formatDay('2019-02-26')).toBe('26-02-2019'));
});

describe('a month', () => {
  it.each(['2019-02', '1900-01', '2999-12'])('%s is read', (text) =>
    expect(parseMonth(text)).toBe(text),
  );

  it.each(['2019-13', '2019-00', '2019-2', '2019', '2019-02-26', '2019-02-', 'abc', ''])(
    '%j is no month',
    (text) => expect(parseMonth(text)).toBeUndefined(),
  );

  it.each([
    ['2019-02', '2019-02-28'],
    ['2024-02', '2024-02-29'],
    ['1900-02', '1900-02-28'],
    ['2019-04', '2019-04-30'],
    ['2019-12', '2019-12-31'],
  ])('%s ends on %s', (month, day) => expect(lastDayOf(month)).toBe(day));

  it('holds its first and its last day', () => {
    expect(monthOf(firstDayOf('2024-02'))).toBe('2024-02');
    expect(monthOf(lastDayOf('2024-02'))).toBe('2024-02');
  });

  it('is written in words', () => expect(formatMonth('2019-02')).toBe('tháng 02 năm 2019'));
});

it('every day of four hundred years follows the one before and keeps its place in the week', () => {
  const weekdays = new Set<string>();
  let day = '1900-01-01';
  for (let n = 0; day < '2300-01-01'; n++) {
    expect(parseDay(day)).toBe(day);
    expect(daysAfter('1900-01-01', n)).toBe(day);
    expect(daysAfter(day, -n)).toBe('1900-01-01');
    const { end } = spanOfDays(day);
    const next = dayOf(end);
    if (n < 7) weekdays.add(weekdayOf(day));
    if (next <= day) throw new Error(`${next} does not follow ${day}`);
    expect(monthOf(next) !== monthOf(day)).toBe(lastDayOf(monthOf(day)) === day);
    day = next;
  }
  expect(weekdays.size).toBe(7);
});

it.each([
  ['1899-12-31T16:59:59.999Z', false],
  ['1899-12-31T17:00:00.000Z', true],
  ['2999-12-31T16:59:59.999Z', true],
  ['2999-12-31T17:00:00.000Z', false],
  ['no date', false],
])('%s has a day of the calendar: %s', (text, isIn) => {
  expect(isInCalendar(new Date(text))).toBe(isIn);
});
