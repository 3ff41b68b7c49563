import type { Core } from '@strapi/strapi';
import { registerDocumentRules } from './document-rules/register';
import { ensureFirstAdmin } from './first-admin';
import { createNewsIndexTables } from './news-index/tables';
import { repairNewsIndex } from './news-index/rebuild';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerDocumentRules(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createNewsIndexTables(strapi.db.connection);
    await repairNewsIndex(strapi.db.connection);
    await ensureFirstAdmin(strapi);
  },
};
