import '@portal/design/fonts.css';
import '@portal/design/tokens.css';
import '@portal/design/dark-themes.css';
import './styles/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import {
  createBrowserRouter,
  matchRoutes,
  RouterContextProvider,
  type HydrationState,
} from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { loadClient } from './lib/api.ts';
import { leaveFirstPage, watchFirstPage } from './lib/first-page.ts';
import { loadAfterTouch, noteTouch } from './lib/first-touch.ts';
import { readQueries, type PageState } from './lib/page-state.ts';
import { createQueryClient, queryClientContext } from './lib/query-client.ts';
import { routes } from './routes.tsx';

const queryClient = createQueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const state = document.getElementById('page-state')?.textContent;
// Not awaited, because a page's code imports this file and would wait for it.
if (state) hydrate(root, JSON.parse(state)).catch(stayRendered);
else createRoot(root).render(app());
// Ready when the first link is followed; a failed load is repeated then.
loadAfterTouch(loadClient).catch(() => undefined);

/** Hydrates a page that the server has rendered; the page's code must be loaded before. */
async function hydrate(container: HTMLElement, page: PageState) {
  const { address, queries, ...hydrationData } = page;
  readQueries(queryClient, queries);
  const isShown = () => location.pathname + location.search === address;
  // Going back within the document may change the address before this page is interactive.
  if (!isShown()) noteTouch();
  await loadMatchedPages();
  if (isShown()) {
    startTransition(() => void hydrateRoot(container, app(hydrationData)));
    return;
  }
  noteTouch();
  const other = app();
  leaveFirstPage();
  createRoot(container).render(other);
}

/** Without the missing code the page can still be read, and its links work. */
function stayRendered(error: unknown): void {
  console.warn(error);
}

async function loadMatchedPages(): Promise<void> {
  const matches = matchRoutes(routes, location) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  );
}

function app(hydrationData?: HydrationState) {
  const getContext = () => new RouterContextProvider(new Map([[queryClientContext, queryClient]]));
  const router = createBrowserRouter(routes, {
    getContext,
    ...(hydrationData && { hydrationData }),
  });
  watchFirstPage(router);
  // Links work without it too.
  loadAfterTouch(() => import('./lib/after-touch.ts')).then(
    ({ prepareNextPages }) => prepareNextPages({ routes: router.routes, getContext }),
    () => undefined,
  );
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}
