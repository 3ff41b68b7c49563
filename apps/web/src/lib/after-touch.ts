import { fetchWebFont } from './fetch-web-font.ts';
import { loadAheadOnIntent, type Ahead } from './load-ahead.ts';

/** Prepares the next pages at the visitor's first touch. */
export function prepareNextPages(router: Ahead): void {
  loadAheadOnIntent(router);
  fetchWebFont().catch(() => undefined);
}
