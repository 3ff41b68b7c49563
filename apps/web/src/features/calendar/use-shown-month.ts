import type { CalendarMonth } from '@portal/contract/calendar';
import {
  dayOf,
  firstDayOf,
  lastDayOf,
  monthOf,
  spanOfDays,
  type Month,
} from '@portal/vietnamese/days';
import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isSavingData } from '../../lib/saving-data.ts';
import { calendarMonthQuery } from './calendar-queries.ts';

interface MonthSpan {
  first: Month;
  last: Month;
}

/**
 * The month that the calendar shows: the one that the visitor turned to, else the page's own. Once an
 * answer has told the months with news, it is clamped to them.
 */
export function useShownMonth(own: Month) {
  const [turned, setTurned] = useState({ from: own, to: own });
  const [span, setSpan] = useState<MonthSpan>();
  const wanted = turned.from === own ? turned.to : own;
  const month = span ? within(span, wanted) : wanted;
  const query = useQuery(calendarMonthQuery(month));
  const told = query.data && spanOf(query.data);
  if (told && (told.first !== span?.first || told.last !== span.last)) setSpan(told);
  useMonthsAhead(month, span);
  return {
    month,
    span: span ?? { first: month, last: month },
    query,
    turnTo: (to: Month) => setTurned({ from: own, to }),
  };
}

/** Prefetches the months before and after, to which the visitor may turn next. */
function useMonthsAhead(month: Month, span: MonthSpan | undefined): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    if (span === undefined || isSavingData()) return;
    for (const other of neighboursOf(month)) {
      if (within(span, other) !== other) continue;
      void queryClient.prefetchQuery(calendarMonthQuery(other));
    }
  }, [queryClient, month, span]);
}

function neighboursOf(month: Month): Month[] {
  const { start, end } = spanOfDays(firstDayOf(month), lastDayOf(month));
  return [new Date(start.getTime() - 1), end].map((instant) => monthOf(dayOf(instant)));
}

/** Prefetches what the calendar shows first, so that the server renders it. Never rejects. */
export async function prefetchShownMonth(queryClient: QueryClient, own: Month): Promise<void> {
  await queryClient.prefetchQuery(calendarMonthQuery(own));
  for (const month of shownMonths(queryClient, own).slice(1)) {
    await queryClient.prefetchQuery(calendarMonthQuery(month));
  }
}

/** The months that the calendar requests at first, as far as known. */
export function shownMonths(queryClient: QueryClient, own: Month): Month[] {
  const answer = queryClient.getQueryData(calendarMonthQuery(own).queryKey);
  const span = answer && spanOf(answer);
  return span ? [own, within(span, own)] : [own];
}

function spanOf({ meta: { first, last } }: CalendarMonth): MonthSpan | undefined {
  return first === null || last === null
    ? undefined
    : { first: monthOf(first), last: monthOf(last) };
}

function within({ first, last }: MonthSpan, month: Month): Month {
  if (month < first) return first;
  return month > last ? last : month;
}
