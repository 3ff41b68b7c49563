import type { Day } from '@portal/vietnamese/days';
import { useId } from 'react';
import { ON_PARAMETER } from '../../lib/addresses.ts';
import { documentListTexts } from '../../texts/legal-document.ts';
import styles from './day-field.module.css';

interface DayFieldProps {
  day: Day | undefined;
  label?: string;
}

/**
 * The day on which the status is asked. It is sent by its button: a date that is being typed passes
 * through many that nobody means.
 */
export function DayField({ day, label = documentListTexts.on }: DayFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.row}>
        <input key={day} id={id} type="date" name={ON_PARAMETER} defaultValue={day} />
        <button type="submit">{documentListTexts.showOn}</button>
      </div>
    </div>
  );
}
