import type { Day, Month } from '@portal/vietnamese/days';
import { NewsCalendar } from '../features/calendar/news-calendar.tsx';
import { CategoryNav } from '../features/news/category-nav.tsx';
import styles from './news-page.module.css';

export interface SidebarProps {
  selected?: Day;
  month?: Month;
}

export function SidebarParts(calendar: SidebarProps) {
  return (
    <div className={styles.sidebar}>
      <NewsCalendar {...calendar} />
      <CategoryNav />
    </div>
  );
}
