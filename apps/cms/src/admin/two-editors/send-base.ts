import { urlOf } from '../url-of';
import { baseOf, keyOf } from './open-items';

/** `src/content/saves/base-version.ts` reads it. */
const BASE_HEADER = 'Portal-Base';

const ITEM =
  /\/content-manager\/(?:single-types\/(?<single>[^/?]+)|collection-types\/(?<model>[^/?]+)\/(?<id>[a-z0-9]+))(?:\/actions\/(?:publish|unpublish|discard))?(?:\?|$)/;

const STORES = new Set(['PUT', 'POST', 'DELETE']);

/**
 * Optimistic locking: sends the version on which a form builds with every request that stores or deletes
 * its item.
 */
export function sendBaseOfSaves(): void {
  const send = window.fetch.bind(window);
  window.fetch = (input, init) => send(input, withBase(input, init));
}

function withBase(input: RequestInfo | URL, init: RequestInit | undefined) {
  if (!STORES.has(init?.method ?? '')) return init;
  const base = baseFor(urlOf(input));
  if (base === undefined) return init;
  const headers = new Headers(init?.headers);
  headers.set(BASE_HEADER, base);
  return { ...init, headers };
}

export function baseFor(address: string): string | undefined {
  const found = ITEM.exec(address)?.groups;
  const model = found?.['single'] ?? found?.['model'];
  return model === undefined ? undefined : baseOf(keyOf(decodeURIComponent(model), found?.['id']));
}
