import { monthOf, type Day } from '@portal/vietnamese/days';
import { useLayoutEffect, useRef, useState } from 'react';
import { DayPicker } from 'react-day-picker';
import { useToday } from '../../lib/today.ts';
import { dayFieldTexts } from '../../texts/day-field.ts';
import { labelsFor } from './calendar-wording.ts';
import { dateOfDay, dateOfMonth, dayOfDate } from './day-dates.ts';
import styles from './day-dialog.module.css';
import { pickerLook } from './picker-look.ts';

export interface DayDialogProps {
  /** The purpose of the day. */
  label: string;
  day: Day | undefined;
  onPick: (day: Day) => void;
  onClose: () => void;
}

/** The first documents of the present state date from 1945. */
const FIRST = dateOfMonth('1945-01');
/** Years from now in which a document may come into force or expire. */
const YEARS_AHEAD = 10;

const labels = labelsFor(undefined);

/** A month to pick a day from, over the page; closing it returns the focus to what opened it. */
export function DayDialog({ label, day, onPick, onClose }: DayDialogProps) {
  const today = useToday();
  const dialog = useRef<HTMLDialogElement>(null);
  const [month, setMonth] = useState(() => dateOfMonth(monthOf(day ?? today)));
  // Must run before the calendar's effect moves the focus to the day.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} aria-label={label} className={styles.dialog} onClose={onClose}>
      <div className={styles.content}>
        <p className={styles.label}>{label}</p>
        <DayPicker
          {...pickerLook}
          mode="single"
          autoFocus
          required
          selected={day === undefined ? undefined : dateOfDay(day)}
          onSelect={(_selected, date) => {
            onPick(dayOfDate(date));
            close();
          }}
          month={month}
          onMonthChange={setMonth}
          startMonth={FIRST}
          endMonth={dateOfMonth(`${Number(today.slice(0, 4)) + YEARS_AHEAD}-12`)}
          today={dateOfDay(today)}
          labels={labels}
        />
        <button type="button" className={styles.close} onClick={close}>
          {dayFieldTexts.close}
        </button>
      </div>
    </dialog>
  );
}
