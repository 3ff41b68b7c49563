import type { Core } from '@strapi/strapi';
import { storageFailureOf } from './storage-failure';

/** PostgreSQL's code for any statement after a failed one in its transaction. */
const FOLLOWS_A_FAILURE = '25P02';
/** knex's words, and those of our patch, for a statement in a transaction that has ended by then. */
const AFTER_THE_END = /^Transaction query already complete|rolled the transaction back/;

/**
 * Strapi starts several statements at once and awaits them one after the other. When the database
 * fails, those that nobody awaits yet become unhandled rejections, which would end the process. Their
 * request fails by the first of them anyway. Other unhandled rejections still end the process.
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
