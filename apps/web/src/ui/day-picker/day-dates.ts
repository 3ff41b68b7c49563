import type { Day, Month } from '@portal/vietnamese/days';

/**
 * The calendar library counts in `Date`s. A day travels through it as its midnight in UTC, and the
 * library is told to count in UTC, so that neither the device's zone nor summer time can shift it.
 */
export const LIBRARY_ZONE = 'UTC';

export function dateOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

export function dateOfMonth(month: Month): Date {
  return dateOfDay(`${month}-01`);
}

/** The library hands back a subclass of `Date` with a zone of its own: only its instant counts. */
export function dayOfDate(date: Date): Day {
  return new Date(date.getTime()).toISOString().slice(0, 10);
}

export function monthOfDate(date: Date): Month {
  return dayOfDate(date).slice(0, 7);
}
