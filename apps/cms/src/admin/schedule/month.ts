import { firstDayOf, lastDayOf, type Day, type Month } from '@portal/vietnamese/days';

/** Adds months; `by` may be negative. */
export function monthAfter(month: Month, by: number): Month {
  const day = new Date(`${firstDayOf(month)}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + by);
  return day.toISOString().slice(0, 7);
}

/** The days of a month in weeks from Monday; undefined for those of its neighbours. */
export function weeksOf(month: Month): (Day | undefined)[][] {
  const first = new Date(`${firstDayOf(month)}T00:00:00Z`);
  const before = (first.getUTCDay() + 6) % 7;
  const length = Number(lastDayOf(month).slice(8));
  const dayAt = (cell: number) => {
    const day = cell - before + 1;
    return day >= 1 && day <= length ? `${month}-${String(day).padStart(2, '0')}` : undefined;
  };
  const weeks = Math.ceil((before + length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (__, weekday) => dayAt(7 * week + weekday)),
  );
}
