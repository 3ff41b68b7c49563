import { fetchWebFont } from './fetch-web-font.ts';
import { loadAheadOnIntent, type Ahead } from './load-ahead.ts';

/** What a page begins when its visitor has touched it, for the pages that come after it. */
export function prepareNextPages(router: Ahead): void {
  loadAheadOnIntent(router);
  fetchWebFont().catch(() => undefined);
}
