import { wholeNumberOf, type Database } from '../platform/database/database';
import { STATE } from './change-tables';
import { notifyOthers } from './notice';

/**
 * Marks cached answers stale when they may differ although no item's record has changed, for example
 * after an index was rebuilt. Runs in the transaction of that change; returns the new revision.
 */
export async function raiseRevision(trx: Database): Promise<number> {
  await trx(STATE).increment('revision', 1);
  const row = await trx(STATE).first<{ revision: string | number }>('revision');
  const revision = wholeNumberOf(row.revision);
  await notifyOthers(trx, { revision });
  return revision;
}
