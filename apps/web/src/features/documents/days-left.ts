import { DAY_MS, type Day } from '@portal/vietnamese/days';

/** The number of days from today until a day; 0 on that day. */
export function daysLeft(today: Day, until: Day): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS);
}
