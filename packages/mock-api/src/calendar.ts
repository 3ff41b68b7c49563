import type { CalendarMonth, CalendarYear } from '@portal/contract/calendar';
import { calendarQuery, type CalendarQuery } from '@portal/contract/calendar-query';
import { answering } from './answers.ts';
import { countsWithin, neighboursOf, spanOfNews } from './periods.ts';

function calendarOf({ month, year }: CalendarQuery): CalendarMonth | CalendarYear {
  if (month !== undefined) {
    const data = countsWithin(month).map(([date, count]) => ({ date, count }));
    return { data, meta: { ...spanOfNews(), ...neighboursOf(month) } };
  }
  const data = countsWithin(year ?? '').map(([one, count]) => ({ month: one, count }));
  return { data, meta: spanOfNews() };
}

export const calendarHandlers = [
  answering('/articles/calendar', { query: calendarQuery, answer: calendarOf }),
];
