import type { Day } from '@portal/vietnamese/days';

const DAY_MS = 86_400_000;

/** How many days remain after today until a day has come; 0 on that day. */
export function daysLeft(today: Day, until: Day): number {
  return Math.round((Date.parse(until) - Date.parse(today)) / DAY_MS);
}
