import { dayOf, formatDay } from '@portal/vietnamese/days';
import { readingTexts } from '../texts/reading.ts';
import styles from './last-changed.module.css';

/** The day of an item's last change; `at` is an instant in ISO 8601. */
export function LastChanged({ at }: { at: string }) {
  return (
    <p className={styles.changed} data-unread>
      {readingTexts.lastChanged} <time dateTime={at}>{formatDay(dayOf(new Date(at)))}</time>
    </p>
  );
}
