import type { Core } from '@strapi/strapi';
import { readModelsOf } from '../../platform/read-models/registry';
import { itemsWith } from './following';

interface UpdateEvent {
  result?: { hash?: unknown } | null;
}

/**
 * Projects all items that use a file when its description or caption changes, in the same transaction,
 * because both are shown wherever the file is.
 */
export function projectChangedDetails(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['plugin::upload.file'],
    async afterUpdate({ result }: UpdateEvent) {
      const hash = result?.hash;
      if (typeof hash !== 'string') return;
      await strapi.db.transaction(async ({ trx }) => {
        for (const { type, document_id: documentId } of await itemsWith(strapi, trx, hash)) {
          await readModelsOf(strapi).project(trx, type, [documentId]);
        }
      });
    },
  });
}
