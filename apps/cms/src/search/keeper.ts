import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { SEARCH_WORDS_VERSION } from '@portal/vietnamese/search-words';
import { forgetVersion, oncePerVersion } from '../index-version';
import { isComplete, rebuildSearchIndex } from './rebuild';
import { createSearchTables } from './tables';

const NAME = 'search-index';
/** To be raised whenever the same document has another entry. */
const ENTRIES_VERSION = 1;
export const SEARCH_INDEX_VERSION = `${SEARCH_WORDS_VERSION}.${ENTRIES_VERSION}`;

/** Not in the transaction in which something was changed. */
const apart = AsyncLocalStorage.snapshot();

/** What is being written anew, by the cms that does it. */
const running = new WeakMap<Core.Strapi, { work: Promise<void>; stop: AbortController }>();

/**
 * Makes the index ready at the start. Where it is of another version, or has not as many entries as
 * there are documents (after an import by SQL, or a restored backup), it is written anew while the
 * site runs.
 */
export async function keepSearchIndex(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  await createSearchTables(db);
  if (!(await isComplete(db))) await forgetVersion(strapi, NAME);
  rebuildInBackground(strapi);
}

/** For a change that touches many entries, in its transaction: they are written anew after it. */
export async function outdateSearchIndex(strapi: Core.Strapi): Promise<void> {
  await forgetVersion(strapi, NAME);
}

/** Writes the index anew if it is outdated; after what is under way already. */
export function rebuildInBackground(strapi: Core.Strapi): void {
  const before = running.get(strapi);
  const stop = before?.stop ?? new AbortController();
  const rebuild = async () => {
    await before?.work;
    if (stop.signal.aborted) return;
    await oncePerVersion(strapi, NAME, SEARCH_INDEX_VERSION, async () => {
      await rebuildSearchIndex(strapi.db.connection, { signal: stop.signal });
    });
  };
  const work = apart(rebuild).catch((error: unknown) => {
    if (!stop.signal.aborted) strapi.log.error(error);
  });
  running.set(strapi, { work, stop });
}

/** Resolves when nothing is written any more. */
export async function stopKeepingSearchIndex(strapi: Core.Strapi): Promise<void> {
  const current = running.get(strapi);
  current?.stop.abort();
  await current?.work;
}
