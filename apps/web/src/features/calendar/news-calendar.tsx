import type { Day, Month } from '@portal/vietnamese/days';
import { lazy, Suspense, useId, useState } from 'react';
import { loadAfterTouch } from '../../lib/first-touch.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { CalendarBoundary } from './calendar-boundary.tsx';
import styles from './news-calendar.module.css';

interface NewsCalendarProps {
  /** The day whose news the page shows. */
  selected?: Day;
  /** The month to start with; that of `selected`, or the current one, when left out. */
  month?: Month;
}

function loadCalendarMonth() {
  return lazy(async () => ({
    default: (await loadAfterTouch(() => import('./calendar-month.tsx'))).CalendarMonth,
  }));
}

const FirstCalendarMonth = loadCalendarMonth();

/**
 * «Tin theo ngày»: the heading stands at once, the calendar comes into space kept for it. Its code
 * comes with the first touch: a rendered month is made of links.
 */
export function NewsCalendar({ selected, month }: NewsCalendarProps) {
  const headingId = useId();
  // A chunk that failed to load stays failed for its `lazy`: another attempt takes a new one.
  const [CalendarMonth, setCalendarMonth] = useState<typeof FirstCalendarMonth>(
    () => FirstCalendarMonth,
  );
  return (
    <section aria-labelledby={headingId} className={styles.calendar}>
      <h2 id={headingId} className={styles.heading}>
        {calendarTexts.heading}
      </h2>
      <p className={styles.hint}>{calendarTexts.hint}</p>
      <div className={styles.space}>
        <CalendarBoundary onRetry={() => setCalendarMonth(loadCalendarMonth)}>
          <Suspense fallback={<p className={styles.waiting}>{calendarTexts.loading}</p>}>
            <CalendarMonth selected={selected} month={month} />
          </Suspense>
        </CalendarBoundary>
      </div>
    </section>
  );
}
