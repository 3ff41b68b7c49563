import type { Core } from '@strapi/strapi';
import { applyAdminLayout } from './admin-layout/apply';
import { registerDocumentRules } from './document-rules/register';
import { ensureFirstAdmin } from './first-admin';
import { loadFirstContent } from './first-content/load';
import { createIndexes } from './indexes';
import { registerRenditions } from './media/renditions';
import { createCitationTable } from './citations/tables';
import { repairCitations } from './citations/rebuild';
import { repairLegalIndex } from './legal-index/rebuild';
import { createLegalIndexTables } from './legal-index/tables';
import { registerChecksums } from './media/checksums';
import { createNewsIndexTables } from './news-index/tables';
import { registerRichTextField } from './rich-text/field';
import { repairNewsIndex } from './news-index/rebuild';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerRichTextField(strapi);
    registerDocumentRules(strapi);
    registerRenditions(strapi);
    registerChecksums(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await createIndexes(strapi.db.connection);
    await createNewsIndexTables(strapi.db.connection);
    await repairNewsIndex(strapi.db.connection);
    await createLegalIndexTables(strapi.db.connection);
    await repairLegalIndex(strapi.db.connection);
    await createCitationTable(strapi.db.connection);
    await repairCitations(strapi.db.connection);
    await applyAdminLayout(strapi);
    await ensureFirstAdmin(strapi);
    if (process.env.FIRST_CONTENT === 'true') await loadFirstContent(strapi);
  },
};
