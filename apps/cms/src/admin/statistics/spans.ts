import { firstDayOf, lastDayOf, type Day } from '@portal/vietnamese/days';

export interface DaySpan {
  from: Day;
  to: Day;
}

/** A span of `count` months; `first` may leave the year: 0 is December of the year before. */
function months(year: number, first: number, count: number): DaySpan {
  const month = (at: number) => new Date(Date.UTC(year, at - 1, 1)).toISOString().slice(0, 7);
  return { from: firstDayOf(month(first)), to: lastDayOf(month(first + count - 1)) };
}

/** The spans that people ask for most, relative to `today`. */
export function usualSpans(today: Day) {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const quarter = month - ((month - 1) % 3);
  return {
    thisMonth: months(year, month, 1),
    lastMonth: months(year, month - 1, 1),
    thisQuarter: months(year, quarter, 3),
    lastQuarter: months(year, quarter - 3, 3),
    thisYear: months(year, 1, 12),
    lastYear: months(year - 1, 1, 12),
  };
}

const DAY_MS = 86_400_000;

/** The last `count` days, up to and including `to`. */
export function lastDays(count: number, to: Day): DaySpan {
  const first = Date.parse(`${to}T00:00:00Z`) - (count - 1) * DAY_MS;
  return { from: new Date(first).toISOString().slice(0, 10), to };
}
