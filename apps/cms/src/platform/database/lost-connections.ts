import type { Core } from '@strapi/strapi';
import { storageFailureOf } from './storage-failure';

/** PostgreSQL's `in_failed_sql_transaction`: an earlier statement of the transaction failed. */
const FOLLOWS_A_FAILURE = '25P02';
/** Messages of knex, and of our patch of it, for a statement after the end of its transaction. */
const AFTER_THE_END = /^Transaction query already complete|rolled the transaction back/;

/**
 * Keeps the process alive when the database fails. Strapi starts several statements at once and awaits
 * them one by one, so the failures of those not yet awaited become unhandled rejections. The first
 * failure already fails the request. Other unhandled rejections still end the process.
 */
export function outliveLostConnections(strapi: { log: Pick<Core.Strapi['log'], 'warn'> }): void {
  process.on('unhandledRejection', (reason) => {
    if (!followsAFailure(reason) && storageFailureOf(reason) === undefined) throw reason;
    strapi.log.warn(`Một câu lệnh không thực hiện được trong cơ sở dữ liệu (${String(reason)}).`);
  });
}

function followsAFailure(reason: unknown): boolean {
  if (!(reason instanceof Error)) return false;
  const isFollowing = 'code' in reason && reason.code === FOLLOWS_A_FAILURE;
  return isFollowing || AFTER_THE_END.test(reason.message);
}
