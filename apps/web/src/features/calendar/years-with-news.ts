import { yearOf, type Year } from '@portal/vietnamese/days';
import type { QueryClient } from '@tanstack/react-query';
import { today } from '../../lib/today.ts';
import { calendarYearQuery } from './calendar-queries.ts';

/** Newest first. The API tells the span of all news; of the years within, each is asked whether it has any. */
export async function loadYearsWithNews(queryClient: QueryClient): Promise<Year[]> {
  const load = (year: Year) => queryClient.ensureQueryData(calendarYearQuery(year));
  const { first, last } = (await load(yearOf(today()))).meta;
  if (first === null || last === null) return [];
  const years = yearsBetween(Number(yearOf(first)), Number(yearOf(last)));
  const calendars = await Promise.all(years.map(load));
  return years.filter((_year, place) => calendars[place]?.data.length !== 0);
}

function yearsBetween(first: number, last: number): Year[] {
  return Array.from({ length: last - first + 1 }, (_, past) => String(last - past));
}
