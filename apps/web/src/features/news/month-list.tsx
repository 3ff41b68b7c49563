import type { Month } from '@portal/vietnamese/days';
import { Link } from 'react-router';
import { newsOfMonthAddress } from '../../lib/addresses.ts';
import { newsTexts } from '../../texts/news.ts';
import styles from './month-list.module.css';

interface MonthListProps {
  months: { month: Month; count: number }[];
}

/** The months of a year that have news, with their counts. */
export function MonthList({ months }: MonthListProps) {
  return (
    <ul aria-label={newsTexts.months} className={styles.months}>
      {months.map(({ month, count }) => (
        <li key={month}>
          <Link to={newsOfMonthAddress(month)}>{newsTexts.monthOfYear(month)}</Link>{' '}
          <span className={styles.count}>{newsTexts.count(count)}</span>
        </li>
      ))}
    </ul>
  );
}
