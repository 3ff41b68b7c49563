import { matchRoutes, type DataRouteObject, type RouterContextProvider } from 'react-router';
import { isSavingData } from './saving-data.ts';

/** In milliseconds: a mouse that only passes over a link is gone by then, and a finger has begun to scroll. */
const PAUSE = 80;

export interface Ahead {
  routes: DataRouteObject[];
  getContext: () => RouterContextProvider;
}

/**
 * Loads the code and the data of a page when a link to it is pressed, focused or pointed at, before
 * the visitor has let go of it. Nothing for visitors who save data. Gives a function that ends it.
 */
export function loadAheadOnIntent(router: Ahead): () => void {
  const ending = new AbortController();
  const options = { passive: true, signal: ending.signal };
  let timer: number | undefined;
  let last: string | undefined;
  const intend = (target: EventTarget | null, pause: number) => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link?.href || link.target !== '' || link.download !== '' || isSavingData()) return;
    if (link.href === last) return;
    timer = window.setTimeout(() => {
      last = link.href;
      void loadAhead(router, new URL(link.href)).catch(() => (last = undefined));
    }, pause);
  };
  addEventListener('pointerover', ({ target }) => intend(target, PAUSE), options);
  addEventListener('focusin', ({ target }) => intend(target, PAUSE), options);
  addEventListener(
    'pointerdown',
    ({ target, pointerType }) => intend(target, pointerType === 'touch' ? PAUSE : 0),
    options,
  );
  addEventListener('pointercancel', () => clearTimeout(timer), options);
  return () => ending.abort();
}

/** Rejects where the page cannot be loaded; following the link will say so. */
async function loadAhead({ routes, getContext }: Ahead, url: URL): Promise<void> {
  const isHere = url.pathname + url.search === location.pathname + location.search;
  if (url.origin !== location.origin || isHere) return;
  const match = matchRoutes(routes, url)?.at(-1);
  // A file, or an address for programs: no page of the site is there.
  if (!match || match.route.path === '*') return;
  const { route, params } = match;
  const { loader = route.loader } =
    typeof route.lazy === 'function' ? await route.lazy() : { loader: undefined };
  if (typeof loader !== 'function') return;
  const context = getContext();
  await loader({ request: new Request(url), url, params, pattern: route.path ?? '', context });
}
