import type { Core } from '@strapi/strapi';
import { readModelsOf } from '../../platform/read-models/registry';
import { itemsWith } from './following';

interface UpdateEvent {
  result?: { hash?: unknown } | null;
}

/**
 * The description and caption of a file are shown wherever the file is: editing them changes all items
 * that use it, in the same transaction.
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
