import { monthOf, type Day, type Month } from '@portal/vietnamese/days';
import type { QueryClient } from '@tanstack/react-query';
import { calendarMonthQuery } from '../features/calendar/calendar-queries.ts';
import { prefetchShownMonth, shownMonths } from '../features/calendar/use-shown-month.ts';
import { categoriesQuery } from '../features/news/news-queries.ts';
import { categoryAddress } from '../lib/addresses.ts';
import { loadBeside } from '../lib/query-client.ts';
import { today } from '../lib/today.ts';
import { kept } from '../ui/kept.tsx';
import { later } from '../ui/later.tsx';
import type { SidebarProps } from './news-sidebar-parts.tsx';

/** Calendar and categories, beside the news. */
export const NewsSidebar = kept(
  later<SidebarProps>(async () => (await import('./news-sidebar-parts.tsx')).SidebarParts),
  ({ queryClient, pathname, today: day }, shown) => {
    const { queryKey } = categoriesQuery();
    const categories = queryClient.getQueryData(queryKey)?.data ?? [];
    const current = categories.find(({ slug }) => categoryAddress(slug) === pathname);
    const own = ownMonth(shown, day);
    const months = shownMonths(queryClient, own).map((one) => calendarMonthQuery(one).queryKey);
    return { queries: [queryKey, ...months], others: [own, shown.selected, current?.slug] };
  },
);

/** Loads what the sidebar shows with the same props. */
export async function loadSidebar(
  queryClient: QueryClient,
  shown: SidebarProps = {},
): Promise<void> {
  await loadBeside(
    prefetchShownMonth(queryClient, ownMonth(shown, today())),
    queryClient.prefetchQuery(categoriesQuery()),
  );
}

function ownMonth({ selected, month }: SidebarProps, day: Day): Month {
  return month ?? monthOf(selected ?? day);
}
