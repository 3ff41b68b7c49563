import { isPostgres, type Database } from '../../platform/database/database';
import { writes, type MakeRule } from './document-middleware';

/**
 * Lets one transaction at a time write items of a type, in several cms too: two checks at once would both
 * find a value free. SQLite runs one write transaction at a time anyway.
 */
export async function takeTurn(trx: Database, uid: string): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`portal.turn ${uid}`]);
}

/**
 * Taken before any row is locked. Strapi numbers the items of a category anew at every write of one of them: who
 * held these rows and wanted the turn, and who had the turn and wanted the rows, would wait for each other.
 */
export const inTurn: MakeRule = (strapi) => async (context, next) => {
  const changes = writes(context) || context.action === 'discardDraft';
  if (!changes || !isPostgres(strapi.db.connection)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, context.uid);
    return next();
  });
};
