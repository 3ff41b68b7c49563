import type { LoaderFunctionArgs } from 'react-router';
import { Outlet } from 'react-router';
import { queryClientContext } from '../lib/query-client.ts';
import { siteQuery } from '../lib/site.ts';
import { today } from '../lib/today.ts';
import { Frame } from './frame.tsx';
import { ScrollPlace } from './scroll-place.tsx';
import { useHeadingFocus } from './use-heading-focus.ts';
import { useInteractive } from './use-interactive.ts';
import { WebFont } from './web-font.tsx';

/** The frame renders without the agency's data too, so a failure breaks no page. */
export async function loader({ context }: LoaderFunctionArgs) {
  const query = { ...siteQuery(), revalidateIfStale: true };
  await context
    .get(queryClientContext)
    .ensureQueryData(query)
    .catch(() => undefined);
  return { today: today() };
}

export function Component() {
  useHeadingFocus();
  useInteractive();
  return (
    <Frame>
      <Outlet />
      <WebFont />
      <ScrollPlace />
    </Frame>
  );
}
