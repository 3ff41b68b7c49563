import { wholeNumberOf, type Database } from '../platform/database/database';
import { STATE } from './change-tables';
import { notifyOthers } from './notice';

/**
 * Says that what the public sees may have changed although the record of no item has: the search knows
 * more words, an index was rebuilt. Runs in the transaction of that change; answers the new revision.
 */
export async function raiseRevision(trx: Database): Promise<number> {
  await trx(STATE).increment('revision', 1);
  const row = await trx(STATE).first<{ revision: string | number }>('revision');
  const revision = wholeNumberOf(row.revision);
  await notifyOthers(trx, { revision });
  return revision;
}
