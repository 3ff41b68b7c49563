import { isPostgres, type Database } from '../../platform/database/database';
import { dataOf, isData, type MakeRule } from './document-middleware';

/**
 * Waits until nobody else looks whether a value of this type is taken, and holds the turn to the end of
 * the transaction: two that look at once, on two cms too, would both find it free. SQLite's
 * transactions come one after the other anyway.
 */
export async function takeTurn(trx: Database, uid: string): Promise<void> {
  if (!isPostgres(trx)) return;
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`portal.turn ${uid}`]);
}

/** Strapi looks whether a field that has to be unique is taken, and stores it without asking again. */
export const uniqueFields: MakeRule = (strapi) => async (context, next) => {
  const attributes: unknown[] = Object.values(context.contentType.attributes);
  const isUnique = attributes.some(
    (attribute) => isData(attribute) && attribute['unique'] === true,
  );
  if (!isUnique || !dataOf(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    await takeTurn(trx, context.uid);
    return next();
  });
};
