import type { ElementType } from 'react';
import type { ChevronProps, DayButtonProps, DropdownProps } from 'react-day-picker';
import { Link } from 'react-router';
import { newsOfDayAddress } from '../../lib/addresses.ts';
import { dayOfDate } from './day-dates.ts';

/** A day with news is a link to its page; any other is a button that says there is none. */
export function CalendarDay({ day, modifiers, onClick, type, disabled, ...cell }: DayButtonProps) {
  const hasNews = modifiers['news'] === true;
  const isFocused = modifiers['focused'] === true;
  const Cell: ElementType = hasNews ? Link : 'button';
  const own = hasNews ? { to: newsOfDayAddress(dayOfDate(day.date)) } : { type, disabled, onClick };
  return (
    <Cell
      {...cell}
      {...own}
      ref={(node: HTMLElement | null) => {
        if (isFocused) node?.focus();
      }}
      aria-current={modifiers['today'] === true ? 'date' : undefined}
    />
  );
}

export function CalendarDropdown({ options = [], ...select }: DropdownProps) {
  return (
    <select {...select}>
      {options.map(({ value, label, disabled }) => (
        <option key={value} value={value} disabled={disabled}>
          {label}
        </option>
      ))}
    </select>
  );
}

export function CalendarChevron({ className, orientation }: ChevronProps) {
  const path = orientation === 'left' ? 'M15 5l-7 7 7 7' : 'M9 5l7 7-7 7';
  return (
    <svg className={className} viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2.5" />
    </svg>
  );
}
