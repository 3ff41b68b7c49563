import { monthOf, type Day, type Month } from '@portal/vietnamese/days';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { newsOfDayAddress } from '../../lib/addresses.ts';
import { useToday } from '../../lib/today.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { CalendarFooter } from './calendar-footer.tsx';
import { MonthGrid } from './month-grid.tsx';
import { useShownMonth } from './use-shown-month.ts';

interface CalendarMonthProps {
  selected: Day | undefined;
  /** The month to start with; undefined means that of `selected`, else the current one. */
  month: Month | undefined;
}

/** A month to pick a day from. Its code is a chunk of its own. */
export function CalendarMonth({ selected, month: startMonth }: CalendarMonthProps) {
  const today = useToday();
  const { month, span, query, turnTo } = useShownMonth(startMonth ?? monthOf(selected ?? today));
  const [emptyDay, setEmptyDay] = useState<Day>();
  const navigate = useNavigate();
  const days = query.data?.data;
  const counts = useMemo(
    () => days && new Map(days.map(({ date, count }) => [date, count])),
    [days],
  );

  function pick(day: Day) {
    if (counts) setEmptyDay(day);
    else void navigate(newsOfDayAddress(day));
  }

  return (
    <>
      <MonthGrid
        month={month}
        span={span}
        counts={counts}
        today={today}
        selected={selected}
        onMonthChange={(next) => {
          setEmptyDay(undefined);
          turnTo(next);
        }}
        onPick={pick}
      />
      <CalendarFooter
        month={month}
        hasNews={counts !== undefined && counts.size > 0}
        isLoading={query.isPending}
        notice={emptyDay && calendarTexts.noNewsOn(emptyDay)}
        onRetry={query.isError ? () => void query.refetch() : undefined}
      />
    </>
  );
}
