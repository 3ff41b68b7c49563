import type { Month, Year } from '@portal/vietnamese/days';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

/** The days of a month that have news, and the first and last month with news. */
export function calendarMonthQuery(month: Month) {
  return queryOptions({
    queryKey: ['calendar', month],
    queryFn: ({ signal }) =>
      fetchAnswer('calendarMonth', '/articles/calendar', { month }, { signal }),
  });
}

/** The months of a year that have news, and the nearest other years that have some. */
export function calendarYearQuery(year: Year) {
  return queryOptions({
    queryKey: ['calendar', year],
    queryFn: ({ signal }) =>
      fetchAnswer('calendarYear', '/articles/calendar', { year }, { signal }),
  });
}

/** The years that have news. */
export function calendarYearsQuery() {
  return queryOptions({
    queryKey: ['calendar'],
    queryFn: ({ signal }) => fetchAnswer('calendarYears', '/articles/calendar', {}, { signal }),
  });
}
