import { setTimeout as pause } from 'node:timers/promises';
import { batchesOf } from '../database/chunk';
import { isPostgres, type Database } from '../database/database';
import { takeProjectionTurn } from './lock';
import type { Rebuild } from './read-model';

/** Few enough that an editor who saves meanwhile does not notice. */
const BATCH = 50;
const BATCH_ALONE = 500;
/**
 * Who waits to write to SQLite asks again every 25 ms at first: so it is their turn now and then.
 * PostgreSQL has them wait in a row.
 */
const PAUSE_MS = 30;

/**
 * Does work for all items, a batch a transaction. Who is about to change the model waits, and what has
 * been committed is seen, so that nothing is put back that an editor withdraws meanwhile.
 */
export async function rebuildInBatches<Item>(
  db: Database,
  items: readonly Item[],
  work: (trx: Database, batch: Item[]) => Promise<void>,
  { signal, isAlone = false, report }: Rebuild,
): Promise<void> {
  let done = 0;
  for (const batch of batchesOf(items, isAlone ? BATCH_ALONE : BATCH)) {
    signal?.throwIfAborted();
    await db.transaction(async (trx) => {
      await takeProjectionTurn(trx);
      await work(trx, batch);
    });
    done += batch.length;
    report?.(done / items.length);
    if (!isAlone && !isPostgres(db)) await pause(PAUSE_MS);
  }
}

/** Reports a part of the work as a part of the whole: from one share to another. */
export function partOf(run: Rebuild, from: number, to: number): Rebuild {
  return { ...run, report: (share) => run.report?.(from + share * (to - from)) };
}
