import { matchRoutes, type DataRouteObject, type RouterContextProvider } from 'react-router';
import { isSavingData } from './saving-data.ts';

/** By then a mouse has passed over the link, and a finger has begun to scroll. */
const INTENT_MS = 80;

export interface Ahead {
  routes: DataRouteObject[];
  getContext: () => RouterContextProvider;
}

/**
 * Prefetches the code and data of a page when a link to it is pressed, focused or pointed at. Does nothing
 * for visitors who save data. Returns a function that stops it.
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
  addEventListener('pointerover', ({ target }) => intend(target, INTENT_MS), options);
  addEventListener('focusin', ({ target }) => intend(target, INTENT_MS), options);
  addEventListener(
    'pointerdown',
    ({ target, pointerType }) => intend(target, pointerType === 'touch' ? INTENT_MS : 0),
    options,
  );
  addEventListener('pointercancel', () => clearTimeout(timer), options);
  return () => ending.abort();
}

/** Rejects if the page cannot be loaded; following the link will show the error. */
async function loadAhead({ routes, getContext }: Ahead, url: URL): Promise<void> {
  const isHere = url.pathname + url.search === location.pathname + location.search;
  if (url.origin !== location.origin || isHere) return;
  const match = matchRoutes(routes, url)?.at(-1);
  // A file, or an address for programs, not a page.
  if (!match || match.route.path === '*') return;
  const { route, params } = match;
  const { loader = route.loader } =
    typeof route.lazy === 'function' ? await route.lazy() : { loader: undefined };
  if (typeof loader !== 'function') return;
  const context = getContext();
  await loader({ request: new Request(url), url, params, pattern: route.path ?? '', context });
}
