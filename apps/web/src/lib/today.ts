import { dayOf, type Day } from '@portal/vietnamese/days';
import { useSyncExternalStore } from 'react';
import { useRouteLoaderData } from 'react-router';
import * as z from 'zod/mini';

/** The route around every page; its loader says which day it was when the page was rendered. */
export const LAYOUT_ROUTE = 'layout';

const layoutData = z.object({ today: z.string() });

export function today(): Day {
  return dayOf(new Date());
}

const never = () => () => undefined;

/** Today in Asia/Ho_Chi_Minh; until the page is hydrated, the day on which the server rendered it. */
export function useToday(): Day {
  const rendered = z.safeParse(layoutData, useRouteLoaderData(LAYOUT_ROUTE));
  return useSyncExternalStore(never, today, () =>
    rendered.success ? rendered.data.today : today(),
  );
}
