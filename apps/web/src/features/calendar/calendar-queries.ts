import type { Month } from '@portal/vietnamese/days';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

/** The days of a month that have news, and the span of days in which there is news at all. */
export function calendarMonthQuery(month: Month) {
  return queryOptions({
    queryKey: ['calendar', month],
    queryFn: ({ signal }) =>
      fetchAnswer('calendarMonth', '/articles/calendar', { month }, { signal }),
  });
}
