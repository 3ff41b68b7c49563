import type { ComponentProps, ElementType, MouseEvent } from 'react';
import { useDayPicker, type DayButtonProps } from 'react-day-picker';
import { Link } from 'react-router';
import { newsOfDayAddress, newsOfMonthAddress } from '../../lib/addresses.ts';
import { dayOfDate, monthOfDate } from '../../ui/day-picker/day-dates.ts';

/** A day with news is a link to its page; any other is a button that says that there is none. */
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

/** Turns the calendar in place; without JavaScript the link leads to that month's page. */
function MonthStep({ month, type, onClick, ...step }: MonthStepProps) {
  const Step: ElementType = month ? Link : 'button';
  const own = month ? { to: newsOfMonthAddress(monthOfDate(month)) } : { type };
  const turn = (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    onClick?.(event);
  };
  return <Step {...step} {...own} onClick={turn} />;
}
