import type { Day, Month } from '@portal/vietnamese/days';

/**
 * The calendar library counts in `Date`s of the device's time zone. A day becomes its first local moment
 * and is read back by its local fields, so neither the zone nor summer time can shift it. Counting in UTC
 * would call `Intl` for each day, which takes most of the time of rendering a page.
 */
export function dateOfDay(day: Day): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

export function dateOfMonth(month: Month): Date {
  return dateOfDay(`${month}-01`);
}

export function dayOfDate(date: Date): Day {
  const padded = (value: number, length: number) => String(value).padStart(length, '0');
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((value) => padded(value, 2));
  return `${padded(date.getFullYear(), 4)}-${month}-${day}`;
}

export function monthOfDate(date: Date): Month {
  return dayOfDate(date).slice(0, 7);
}

/** 0 is Sunday. */
export function weekdayOfDate(date: Date): number {
  return date.getDay();
}
