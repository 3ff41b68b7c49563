import {
  Children,
  cloneElement,
  isValidElement,
  type ComponentProps,
  type ElementType,
  type MouseEvent,
} from 'react';
import {
  useDayPicker,
  type ChevronProps,
  type DayButtonProps,
  type DropdownProps,
} from 'react-day-picker';
import { Link } from 'react-router';
import { newsOfDayAddress, newsOfMonthAddress } from '../../lib/addresses.ts';
import { dayOfDate, monthOfDate } from './day-dates.ts';
import styles from './month-grid.module.css';

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

export function PreviousMonth(button: ComponentProps<'button'>) {
  return <MonthStep {...button} month={useDayPicker().previousMonth} />;
}

export function NextMonth(button: ComponentProps<'button'>) {
  return <MonthStep {...button} month={useDayPicker().nextMonth} />;
}

type MonthStepProps = ComponentProps<'button'> & { month: Date | undefined };

/** The calendar turns to a month in its place; before JavaScript the link leads to that month's page. */
function MonthStep({ month, type, onClick, ...step }: MonthStepProps) {
  const Step: ElementType = month ? Link : 'button';
  const own = month ? { to: newsOfMonthAddress(monthOfDate(month)) } : { type };
  const turn = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    onClick?.(event);
  };
  return <Step {...step} {...own} onClick={turn} />;
}

/** The library hides the month's name by a style attribute, which the page's policy refuses. */
export function CalendarDropdowns({ children, ...nav }: ComponentProps<'div'>) {
  return (
    <div {...nav}>
      {Children.map(children, (part) =>
        isValidElement<ComponentProps<'span'>>(part) && part.type === 'span'
          ? cloneElement(part, { className: styles.name, style: {} })
          : part,
      )}
    </div>
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
