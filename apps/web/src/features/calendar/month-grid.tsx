import { useMemo } from 'react';
import { DayPicker } from 'react-day-picker';
import type { Day, Month } from '@portal/vietnamese/days';
import { labelsFor } from '../../ui/day-picker/calendar-wording.ts';
import { dateOfDay, dateOfMonth, dayOfDate, monthOfDate } from '../../ui/day-picker/day-dates.ts';
import styles from '../../ui/day-picker/month-grid.module.css';
import { pickerLook } from '../../ui/day-picker/picker-look.ts';
import { CalendarDay, NextMonth, PreviousMonth } from './calendar-parts.tsx';

export interface MonthGridProps {
  month: Month;
  /** The first and the last month that can be shown. */
  span: { first: Month; last: Month };
  /** The number of articles on each day; undefined while unknown. */
  counts: ReadonlyMap<Day, number> | undefined;
  today: Day;
  selected: Day | undefined;
  onMonthChange: (month: Month) => void;
  /** Called for a day that is not known to have news. */
  onPick: (day: Day) => void;
}

const components = {
  ...pickerLook.components,
  DayButton: CalendarDay,
  PreviousMonthButton: PreviousMonth,
  NextMonthButton: NextMonth,
};

const modifiersClassNames = { news: styles['news'] ?? '' };

export function MonthGrid(props: MonthGridProps) {
  const { month, span, counts, today, selected, onMonthChange, onPick } = props;
  const labels = useMemo(() => labelsFor(counts), [counts]);
  return (
    <DayPicker
      {...pickerLook}
      mode="single"
      selected={selected === undefined ? undefined : dateOfDay(selected)}
      onSelect={(_selected, date) => onPick(dayOfDate(date))}
      month={dateOfMonth(month)}
      startMonth={dateOfMonth(span.first)}
      endMonth={dateOfMonth(span.last)}
      onMonthChange={(date) => onMonthChange(monthOfDate(date))}
      today={dateOfDay(today)}
      modifiers={{ news: (date) => counts?.has(dayOfDate(date)) ?? false }}
      labels={labels}
      components={components}
      modifiersClassNames={modifiersClassNames}
    />
  );
}
