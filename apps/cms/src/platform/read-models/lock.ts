import { isPostgres, type Database } from '../database/database';

/**
 * Serialises projections, each to the end of its transaction, and the batches of a rebuild, so that
 * each sees what all before it have committed. One lock for all models avoids deadlocks. SQLite has one
 * writer anyway.
 */
export async function takeProjectionTurn(trx: Database): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('portal.projections', 0))");
}
