import { monthOf, type Day, type Month } from '@portal/vietnamese/days';
import type { QueryClient } from '@tanstack/react-query';
import { NewsCalendar } from '../features/calendar/news-calendar.tsx';
import { prefetchShownMonth } from '../features/calendar/use-shown-month.ts';
import { CategoryNav } from '../features/news/category-nav.tsx';
import { categoriesQuery } from '../features/news/news-queries.ts';
import { loadBeside } from '../lib/query-client.ts';
import { today } from '../lib/today.ts';
import styles from './news-page.module.css';

interface SidebarProps {
  selected?: Day;
  month?: Month;
}

export function NewsSidebar(calendar: SidebarProps) {
  return (
    <div className={styles.sidebar}>
      <NewsCalendar {...calendar} />
      <CategoryNav />
    </div>
  );
}

/** Loads what the sidebar shows with the same props. */
export async function loadSidebar(
  queryClient: QueryClient,
  { selected, month }: SidebarProps = {},
): Promise<void> {
  await loadBeside(
    prefetchShownMonth(queryClient, month ?? monthOf(selected ?? today())),
    queryClient.prefetchQuery(categoriesQuery()),
  );
}
