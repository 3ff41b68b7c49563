import { isRecord } from '@portal/contract/is-record';
import { dayOf, type Day } from '@portal/vietnamese/days';
import { useSyncExternalStore } from 'react';
import { useRouteLoaderData } from 'react-router';

/** The route around every page; its loader returns the day of rendering. */
export const LAYOUT_ROUTE = 'layout';

export function today(): Day {
  return dayOf(new Date());
}

const never = () => () => undefined;

/** Today in Asia/Ho_Chi_Minh; until hydration, the day on which the server rendered the page. */
export function useToday(): Day {
  const layout = useRouteLoaderData(LAYOUT_ROUTE);
  const rendered = isRecord(layout) && typeof layout['today'] === 'string' && layout['today'];
  return useSyncExternalStore(never, today, () => rendered || today());
}
