import { DateLib } from 'react-day-picker';
import { dayOfDate, monthOfDate } from './day-dates.ts';

const DAY_MS = 86_400_000;
const DAYS_OF_WEEK = 7;
/** 1970 began on a Thursday. */
const THURSDAY = 3;

const library = new DateLib();
const ownFormats = new Map([
  ['yyyy-MM-dd', dayOfDate],
  ['yyyy-MM', monthOfDate],
]);

/**
 * What the calendar library asks of each of the 42 days that it shows. Its own functions, for any locale
 * and any zone, take a fifth of the time in which the server renders a page.
 */
export const dateArithmetic: Partial<DateLib> = {
  format: (date, pattern, options) =>
    ownFormats.get(pattern)?.(date) ?? library.format(date, pattern, options),
  isSameDay: (one, other) => isSameMonth(one, other) && one.getDate() === other.getDate(),
  isSameMonth,
  // No number of a week is shown: it tells the weeks of a grid apart, which begin on Mondays.
  getWeek: (date) => {
    const days = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
    return Math.floor((days + THURSDAY) / DAYS_OF_WEEK);
  },
};

function isSameMonth(one: Date, other: Date): boolean {
  return one.getMonth() === other.getMonth() && one.getFullYear() === other.getFullYear();
}
