import { dayOf, localTimeOf, type Day } from '@portal/vietnamese/days';
import type { ListedSchedule } from './schedule-answer';

/** Groups schedules by their day in Viet Nam and keeps their order. */
export function byDay(schedules: readonly ListedSchedule[]): Map<Day, ListedSchedule[]> {
  const days = new Map<Day, ListedSchedule[]>();
  for (const one of schedules) {
    const day = dayOf(new Date(one.dueAt));
    days.set(day, [...(days.get(day) ?? []), one]);
  }
  return days;
}

export const timeOf = ({ dueAt }: ListedSchedule) => localTimeOf(new Date(dueAt)).slice(11, 16);

export const keyOf = ({ action, uid, documentId }: ListedSchedule) =>
  `${action} ${uid} ${documentId}`;
