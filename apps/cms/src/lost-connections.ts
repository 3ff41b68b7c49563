import type { Core } from '@strapi/strapi';
import { storageFailureOf } from './storage-failure';

/**
 * Strapi begins several statements at once and awaits them one after the other. When the database goes
 * away, those that nobody awaits yet fail unheard, which would end the process. Their request fails by
 * the first of them. Anything else that nobody handles still ends the process.
 */
export function outliveLostConnections(strapi: Core.Strapi): void {
  process.on('unhandledRejection', (reason) => {
    if (storageFailureOf(reason) !== 'away') throw reason;
    strapi.log.warn(`Cơ sở dữ liệu tạm thời không trả lời (${String(reason)}).`);
  });
}
