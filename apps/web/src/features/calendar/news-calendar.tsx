import type { Day, Month } from '@portal/vietnamese/days';
import { lazy, Suspense, useId, useState } from 'react';
import { loadAfterTouch } from '../../lib/first-touch.ts';
import { calendarTexts } from '../../texts/calendar.ts';
import { CalendarBoundary } from './calendar-boundary.tsx';
import styles from './news-calendar.module.css';

interface NewsCalendarProps {
  /** The day whose news the page shows. */
  selected?: Day;
  /** The month to start with; without it that of `selected`, else the current one. */
  month?: Month;
}

function loadCalendarMonth() {
  return lazy(async () => ({
    default: (await loadAfterTouch(() => import('./calendar-month.tsx'))).CalendarMonth,
  }));
}

const FirstCalendarMonth = loadCalendarMonth();

/**
 * «Tin theo ngày»: the heading shows at once, and space is reserved for the calendar. Its code loads at the
 * first touch, because a rendered month consists of links.
 */
export function NewsCalendar({ selected, month }: NewsCalendarProps) {
  const headingId = useId();
  // `lazy` caches a failed chunk for ever: another attempt needs a new `lazy`.
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
