import { useMemo } from 'react';
import { DayPicker } from 'react-day-picker';
import { vi } from 'react-day-picker/locale/vi';
import type { Day, Month } from '@portal/vietnamese/days';
import {
  CalendarChevron,
  CalendarDay,
  CalendarDropdown,
  CalendarDropdowns,
  NextMonth,
  PreviousMonth,
} from './calendar-parts.tsx';
import { formatters, labelsFor } from './calendar-wording.ts';
import { dateOfDay, dateOfMonth, dayOfDate, LIBRARY_ZONE, monthOfDate } from './day-dates.ts';
import styles from './month-grid.module.css';

export interface MonthGridProps {
  month: Month;
  /** The first and the last month that can be shown. */
  span: { first: Month; last: Month };
  /** How many news each day has; undefined while it is not known. */
  counts: ReadonlyMap<Day, number> | undefined;
  today: Day;
  selected: Day | undefined;
  onMonthChange: (month: Month) => void;
  /** A day that is not known to have news was chosen. */
  onPick: (day: Day) => void;
}

const components = {
  DayButton: CalendarDay,
  Dropdown: CalendarDropdown,
  DropdownNav: CalendarDropdowns,
  Chevron: CalendarChevron,
  PreviousMonthButton: PreviousMonth,
  NextMonthButton: NextMonth,
};

const classNames = {
  month: styles['month'] ?? '',
  month_caption: styles['caption'] ?? '',
  dropdowns: styles['dropdowns'] ?? '',
  months_dropdown: styles['dropdown'] ?? '',
  years_dropdown: styles['dropdown'] ?? '',
  button_previous: styles['previous'] ?? '',
  button_next: styles['next'] ?? '',
  month_grid: styles['grid'] ?? '',
  weekday: styles['weekday'] ?? '',
  day: styles['cell'] ?? '',
  day_button: styles['day'] ?? '',
  selected: styles['selected'] ?? '',
  today: styles['today'] ?? '',
};

const modifiersClassNames = { news: styles['news'] ?? '' };

export function MonthGrid(props: MonthGridProps) {
  const { month, span, counts, today, selected, onMonthChange, onPick } = props;
  const labels = useMemo(() => labelsFor(counts), [counts]);
  return (
    <DayPicker
      mode="single"
      selected={selected === undefined ? undefined : dateOfDay(selected)}
      onSelect={(_selected, date) => onPick(dayOfDate(date))}
      month={dateOfMonth(month)}
      startMonth={dateOfMonth(span.first)}
      endMonth={dateOfMonth(span.last)}
      onMonthChange={(date) => onMonthChange(monthOfDate(date))}
      today={dateOfDay(today)}
      timeZone={LIBRARY_ZONE}
      locale={vi}
      weekStartsOn={1}
      captionLayout="dropdown"
      navLayout="around"
      fixedWeeks
      modifiers={{ news: (date) => counts?.has(dayOfDate(date)) ?? false }}
      labels={labels}
      formatters={formatters}
      components={components}
      classNames={classNames}
      modifiersClassNames={modifiersClassNames}
    />
  );
}
