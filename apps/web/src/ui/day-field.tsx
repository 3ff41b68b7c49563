import type { Day } from '@portal/vietnamese/days';
import { useId } from 'react';
import styles from './day-field.module.css';

interface DayFieldProps {
  name: string;
  label: string;
  day: Day | undefined;
  /** Names a button that sends the form, where the field has one of its own. */
  button?: string;
}

/**
 * A day in a form. It is sent by a button: a date that is being typed passes through many that
 * nobody means.
 */
export function DayField({ name, label, day, button }: DayFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input key={day} id={id} type="date" name={name} defaultValue={day} />
        {button !== undefined && <button type="submit">{button}</button>}
      </div>
    </div>
  );
}
