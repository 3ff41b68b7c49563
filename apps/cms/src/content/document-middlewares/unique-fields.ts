import { isRecord } from '@portal/contract/is-record';
import { isPostgres, type Database } from '../../platform/database/database';
import { dataOf, type MakeRule } from './document-middleware';

/**
 * Takes an advisory lock on the uniqueness checks of this type until the transaction ends: two checks
 * at once, in two cms too, would both find a value free. SQLite runs one write transaction at a time
 * anyway.
 */
export async function takeTurn(trx: Database, uid: string): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`portal.turn ${uid}`]);
}

/** Strapi checks whether a unique value is taken and then stores it; another save may come between. */
export const uniqueFields: MakeRule = (strapi) => async (context, next) => {
  const attributes: unknown[] = Object.values(context.contentType.attributes);
  const isUnique = attributes.some(
    (attribute) => isRecord(attribute) && attribute['unique'] === true,
  );
  if (!isUnique || !dataOf(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, context.uid);
    return next();
  });
};
