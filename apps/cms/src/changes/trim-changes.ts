import { wholeNumberOf, type Database } from '../platform/database/database';
import { CHANGES, STATE } from './change-tables';

const DAY_MS = 86_400_000;
export const KEPT_DAYS = 90;

/**
 * Of the changes older than 90 days, keeps the newest of each item that is published. A reader may come
 * from any number: what is left tells it of every item that was published since, but no longer of items
 * that went more than 90 days ago. `forgotten` is the newest of these.
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
