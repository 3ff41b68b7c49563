import { defaultDateLib } from 'react-day-picker';
import { describe, expect, test } from 'vitest';
import { dateArithmetic } from './date-arithmetic.ts';
import { dateOfDay } from './day-dates.ts';

const DAYS = ['1969-12-28', '1970-01-01', '2018-12-31', '2019-01-06', '2019-01-07', '2024-02-29'];
const dates = DAYS.map(dateOfDay);
const pairs = dates.flatMap((one) => dates.map((other) => [one, other] as const));

describe('what is asked of every day is answered as the library does', () => {
  test.each(['isSameDay', 'isSameMonth'] as const)('%s', (name) => {
    for (const [one, other] of pairs) {
      expect(dateArithmetic[name]?.(one, other)).toBe(defaultDateLib[name](one, other));
    }
  });

  test.each(['yyyy-MM-dd', 'yyyy-MM', 'd'])('a date as %s', (pattern) => {
    for (const date of dates) {
      const expected = defaultDateLib.format(date, pattern);
      expect(dateArithmetic.format?.(date, pattern)).toBe(expected);
    }
  });

  test('the days from Monday to Sunday are one week, and those around it others', () => {
    const weekOf = (day: string) => dateArithmetic.getWeek?.(dateOfDay(day));
    const week = weekOf('2018-12-31');
    expect(weekOf('2019-01-06')).toBe(week);
    expect(weekOf('2018-12-30')).not.toBe(week);
    expect(weekOf('2019-01-07')).not.toBe(week);
    expect(weekOf('1970-01-01')).toBe(weekOf('1969-12-29'));
  });
});
