import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { isComplete } from './rebuild';
import { rebuildApart } from './reindex-worker';
import { createSearchTables } from './tables';
import { isOfThisVersion, outdate } from './version';

/** Not in the transaction in which something was changed. */
const apart = AsyncLocalStorage.snapshot();

/** What is being written anew, by the cms that does it. */
const running = new WeakMap<Core.Strapi, { work: Promise<void>; stop: AbortController }>();

/**
 * Makes the index ready at the start. Where it is of another version, or has not as many entries as
 * there are documents (after an import by SQL, or a restored backup), it is written anew while the
 * site runs, by a process of its own.
 */
export async function keepSearchIndex(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  await createSearchTables(db);
  if (!(await isComplete(db))) await outdate(db);
  rebuildInBackground(strapi);
}

/** Writes the index anew if it is outdated; after what is under way already. */
export function rebuildInBackground(strapi: Core.Strapi): void {
  const before = running.get(strapi);
  const stop = before?.stop ?? new AbortController();
  const rebuild = async () => {
    await before?.work;
    const db = strapi.db.connection;
    if (stop.signal.aborted || (await isOfThisVersion(db))) return;
    await rebuildApart(stop.signal);
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
