import type { Core } from '@strapi/strapi';
import { storageFailureOf } from './storage-failure';

/** PostgreSQL's code for any statement after a failed one in its transaction. */
const FOLLOWS_A_FAILURE = '25P02';

/**
 * Strapi starts several statements at once and awaits them one after the other. When the database
 * fails, those that nobody awaits yet become unhandled rejections, which would end the process. Their
 * request fails by the first of them anyway. Other unhandled rejections still end the process.
 */
export function outliveLostConnections(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    const isFollowing =
      reason instanceof Error && 'code' in reason && reason.code === FOLLOWS_A_FAILURE;
    if (!isFollowing && storageFailureOf(reason) === undefined) throw reason;
    strapi.log.warn(`Một câu lệnh không thực hiện được trong cơ sở dữ liệu (${String(reason)}).`);
  });
}
