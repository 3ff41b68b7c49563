import type { Day, Month } from '@portal/vietnamese/days';
import { NewsCalendar } from '../features/calendar/news-calendar.tsx';
import { CategoryNav } from '../features/news/category-nav.tsx';
import styles from './news-page.module.css';

export function NewsSidebar(calendar: { selected?: Day; month?: Month }) {
  return (
    <div className={styles.sidebar}>
      <NewsCalendar {...calendar} />
      <CategoryNav />
    </div>
  );
}
