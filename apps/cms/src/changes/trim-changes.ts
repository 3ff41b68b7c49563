import { DAY_MS } from '@portal/vietnamese/days';
import { wholeNumberOf, type Database } from '../platform/database/database';
import { CHANGES, STATE } from './change-tables';

const KEPT_DAYS = 90;

/**
 * Compacts the changes older than 90 days to the newest change of each published item. A reader may
 * continue from any number and still learns of every published item, but no longer of items withdrawn
 * more than 90 days ago. `forgotten` is the number of the newest such withdrawal.
 */
export async function trimChanges(db: Database): Promise<void> {
  const old = db(CHANGES).where('at', '<', Date.now() - KEPT_DAYS * DAY_MS);
  const newer = db(`${CHANGES} as newer`)
    .whereRaw('newer.document_id = changes.document_id and newer.type = changes.type')
    .whereRaw('newer.seq > changes.seq')
    .select(db.raw('1'));
  await db.transaction(async (trx) => {
    const gone = old.clone().whereNull('digest').whereNotExists(newer).transacting(trx);
    const [last]: { seq: string | number | null }[] = await gone.max({ seq: 'seq' });
    const forgotten = wholeNumberOf(last?.seq);
    await trx(STATE).where('forgotten', '<', forgotten).update({ forgotten });
    const unneeded = old.clone().transacting(trx);
    await unneeded.where((row) => row.whereNull('digest').orWhereExists(newer)).delete();
  });
}
