import type { Month } from '@portal/vietnamese/days';
import { formatMonth, yearOf } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { newsOfMonthAddress, newsOfYearAddress } from '../../lib/addresses.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import styles from './news-calendar.module.css';

interface CalendarFooterProps {
  month: Month;
  /** Whether the month is known to have news. */
  hasNews: boolean;
  isLoading: boolean;
  notice: string | undefined;
  /** Set when the month could not be loaded. */
  onRetry: (() => void) | undefined;
}

/** Its height never changes, so that nothing below it moves. */
export function CalendarFooter({
  month,
  hasNews,
  isLoading,
  notice,
  onRetry,
}: CalendarFooterProps) {
  const state = onRetry ? calendarTexts.loadFailed : isLoading ? calendarTexts.loading : undefined;
  return (
    <div className={styles.footer}>
      <p className={styles.notice}>
        <span role="status">{state ?? notice ?? ''}</span>
        {onRetry && (
          <button type="button" className={styles.retry} onClick={onRetry}>
            {calendarTexts.retry}
          </button>
        )}
        {!state && !notice && calendarTexts.legend}
      </p>
      <p className={styles.wider}>
        <Link to={newsOfMonthAddress(month)}>{calendarTexts.wholeMonth(formatMonth(month))}</Link>
        {hasNews && (
          <Link to={newsOfYearAddress(yearOf(month))}>
            {calendarTexts.wholeYear(yearOf(month))}
          </Link>
        )}
      </p>
    </div>
  );
}
