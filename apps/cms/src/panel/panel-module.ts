import type { Module } from '../platform/module';
import { addDisagreementRoutes } from './file-disagreements/disagreement-routes';
import { startFollowing, stopFollowing } from './file-disagreements/follow-files';
import { addFileUsesRoutes } from './file-uses/file-uses-routes';
import { addFilingRoutes } from './filing/filing-routes';
import { applyAdminLayout } from './layout/apply';
import { addLegalReviewRoutes } from './legal-review/legal-review-routes';
import { createConfirmationsTable } from './confirmations/confirmations-table';
import { addPresenceRoutes } from './presence/presence-routes';
import { createPresenceTable } from './presence/presence-table';
import { searchInPickers } from './search/pickers';
import { keepAdminSearch, stopKeepingAdminSearch } from './search/rebuild-admin-search';
import { searchAdminAsTheSite } from './search/admin-search';
import { createAdminSearchTable } from './search/admin-search-table';
import { addTaskRoutes } from './tasks/task-routes';
import { makeSignInEqual } from './sign-in/equal-sign-in';
import { ensureFirstAdmin } from './sign-in/first-admin';

export const panelModule: Module = {
  register(strapi) {
    addFileUsesRoutes(strapi);
    addFilingRoutes(strapi);
    addDisagreementRoutes(strapi);
    addPresenceRoutes(strapi);
    addLegalReviewRoutes(strapi);
    addTaskRoutes(strapi);
    searchInPickers(strapi);
  },
  async bootstrap(strapi) {
    await createAdminSearchTable(strapi.db.connection);
    searchAdminAsTheSite(strapi);
    keepAdminSearch(strapi);
    await createPresenceTable(strapi.db.connection);
    await createConfirmationsTable(strapi.db.connection);
    startFollowing(strapi);
    await applyAdminLayout(strapi);
    makeSignInEqual(strapi);
    await ensureFirstAdmin(strapi);
  },
  async destroy(strapi) {
    await stopFollowing(strapi);
    await stopKeepingAdminSearch(strapi);
  },
};
