import type { Core } from '@strapi/strapi';
import { setTimeout as pause } from 'node:timers/promises';
import { batchesOf } from '../database/chunk';
import { isPostgres, type Database } from '../database/database';
import { takeProjectionTurn } from './lock';
import type { Rebuild } from './read-model';

/** Small enough that an editor who saves meanwhile does not notice. */
const BATCH = 50;
const BATCH_ALONE = 500;
/**
 * Lets other writers in: a writer that waits for SQLite first retries after 25 ms. PostgreSQL queues
 * writers and needs no pause.
 */
const PAUSE_MS = 30;

export type Transact = (part: (trx: Database) => Promise<void>) => Promise<void>;

/**
 * Does work for all items, one transaction per batch. Each batch takes the projection lock and sees all
 * commits, so it never restores what an editor has withdrawn meanwhile.
 * Work that queries through Strapi must pass `strapiTransactions`: SQLite has only one connection.
 */
export async function rebuildInBatches<Item>(
  db: Database,
  items: readonly Item[],
  work: (trx: Database, batch: Item[]) => Promise<void>,
  { signal, isAlone = false, report }: Rebuild,
  transact: Transact = (part) => db.transaction(part),
): Promise<void> {
  let done = 0;
  for (const batch of batchesOf(items, isAlone ? BATCH_ALONE : BATCH)) {
    signal?.throwIfAborted();
    await transact(async (trx) => {
      await takeProjectionTurn(trx);
      await work(trx, batch);
    });
    done += batch.length;
    report?.(done / items.length);
    if (!isAlone && !isPostgres(db)) await pause(PAUSE_MS);
  }
}

/** Maps the progress of one part of the work to a range of the whole. */
export function partOf(run: Rebuild, from: number, to: number): Rebuild {
  return { ...run, report: (share) => run.report?.(from + share * (to - from)) };
}

export function strapiTransactions(strapi: Core.Strapi): Transact {
  return async (part) => {
    await strapi.db.transaction(({ trx }) => part(trx));
  };
}
