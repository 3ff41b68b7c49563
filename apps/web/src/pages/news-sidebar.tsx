import { monthOf } from '@portal/vietnamese/days';
import type { QueryClient } from '@tanstack/react-query';
import { prefetchShownMonth } from '../features/calendar/use-shown-month.ts';
import { categoriesQuery } from '../features/news/news-queries.ts';
import { loadBeside } from '../lib/query-client.ts';
import { today } from '../lib/today.ts';
import { later } from '../ui/later.tsx';
import type { SidebarProps } from './news-sidebar-parts.tsx';

/** Calendar and categories, beside the news. */
export const NewsSidebar = later(
  async () => (await import('./news-sidebar-parts.tsx')).SidebarParts,
);

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
