import type { LoaderFunctionArgs, Location } from 'react-router';
import { Outlet, ScrollRestoration } from 'react-router';
import { queryClientContext } from '../lib/query-client.ts';
import { siteQuery } from '../lib/site.ts';
import { Frame } from './frame.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';

/** The frame stands without the agency's data too: their failure takes no page with it. */
export async function loader({ context }: LoaderFunctionArgs) {
  const query = { ...siteQuery(), revalidateIfStale: true };
  await context
    .get(queryClientContext)
    .ensureQueryData(query)
    .catch(() => undefined);
  return null;
}

/** The router knows no difference between the addresses that were opened first in a tab. */
function scrollKey({ key, pathname, search, hash }: Location): string {
  return key === 'default' ? pathname + search + hash : key;
}

export function Component() {
  useHeadingFocus();
  return (
    <Frame>
      <Outlet />
      <ScrollRestoration getKey={scrollKey} />
    </Frame>
  );
}
