import { isPostgres, type Database } from '../database/database';

/**
 * Serialises projections and rebuild batches until the end of their transactions, so that each sees the
 * commits of all before it. One lock for all models avoids deadlocks. SQLite has only one writer anyway.
 */
export async function takeProjectionTurn(trx: Database): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw("select pg_advisory_xact_lock(hashtextextended('portal.projections', 0))");
}
