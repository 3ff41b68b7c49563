import { isPostgres, type Database } from '../database/database';

/**
 * Projections go one after the other, to the end of their transactions, and so do the batches of a
 * rebuild: each sees what all before it have committed. One lock for all models, so that nobody waits
 * in a circle. SQLite has one writer anyway.
 */
export async function takeProjectionTurn(trx: Database): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('portal.projections', 0))");
}
