import { isPostgres, type Database } from '../../platform/database/database';
import { writes, type MakeRule } from './document-middleware';

/**
 * Serialises write transactions per content type, across processes. Otherwise two concurrent uniqueness
 * checks could both find a value free. SQLite runs one write transaction at a time anyway.
 */
export async function takeTurn(trx: Database, uid: string): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`portal.turn ${uid}`]);
}

/**
 * Takes the turn before any row lock, to avoid a deadlock. Strapi renumbers the items of a category at
 * every write of one of them. One transaction could hold these rows and wait for the turn, while another
 * has the turn and waits for the rows.
 */
export const inTurn: MakeRule = (strapi) => async (context, next) => {
  const changes = writes(context) || context.action === 'discardDraft';
  if (!changes || !isPostgres(strapi.db.connection)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, context.uid);
    return next();
  });
};
