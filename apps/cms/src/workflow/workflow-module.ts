import type { Module } from '../platform/module';
import { createAssignmentsTable } from './assignments/assignments';
import { addAssignmentRoutes } from './assignments/assignment-routes';
import { addAuditRoutes } from './audit/audit-routes';
import { createAuditTables } from './audit/audit-tables';
import { addHistoryRoutes } from './history/history-routes';
import { addBinRoutes } from './bin/bin-routes';
import { createBinTable } from './bin/bin-table';
import { emptyBinRegularly, stopEmptyingBin } from './bin/empty-regularly';
import { addUndoRoutes } from './history/undo-routes';
import { createVersionTables } from './history/version-tables';
import { startDailyMail, stopDailyMail } from './daily-mail/daily-mail';
import { addMailRoutes } from './daily-mail/mail-routes';
import { createMailTables } from './daily-mail/mail-settings';
import { addHomeRoutes } from './home/home-routes';
import { addListRoutes } from './lists/list-routes';
import { addToLists, narrowListQueries } from './lists/narrow-lists';
import { createSavedViewsTable } from './lists/saved-views';
import { addPreviewRoutes } from './preview/preview-routes';
import { createPreviewRoundsTable } from './preview/preview-rounds';
import { addReviewRoutes } from './review/review-routes';
import { createReviewTables } from './review/review-tables';
import { registerActions } from './rights/actions';
import { registerConditions } from './rights/conditions';
import { holdFileRights } from './rights/hold-file-rights';
import { holdFormRights } from './rights/hold-form-rights';
import { makeRoles } from './rights/make-roles';
import { addScheduleRoutes } from './schedule/schedule-routes';
import { startScheduler, stopScheduler } from './schedule/scheduler';
import { createSchedulesTable } from './schedule/schedules';
import { addRightsRoutes } from './rights/rights-routes';
import { addTakingBackRoutes } from './taking-back/taking-back-routes';
import { createUserCategoriesTable } from './rights/user-categories';

export const workflowModule: Module = {
  register(strapi) {
    addRightsRoutes(strapi);
    addAssignmentRoutes(strapi);
    addHistoryRoutes(strapi);
    addUndoRoutes(strapi);
    addScheduleRoutes(strapi);
    addBinRoutes(strapi);
    addReviewRoutes(strapi);
    addTakingBackRoutes(strapi);
    addHomeRoutes(strapi);
    addMailRoutes(strapi);
    addListRoutes(strapi);
    addToLists(strapi);
    addAuditRoutes(strapi);
    addPreviewRoutes(strapi);
    holdFileRights(strapi);
    holdFormRights(strapi);
    // Must run before the admin's bootstrap, which removes unregistered rights from all roles.
    strapi.hook('strapi::content-types.afterSync').register(() => registerActions(strapi));
  },
  async bootstrap(strapi) {
    await createVersionTables(strapi.db.connection);
    await createUserCategoriesTable(strapi.db.connection);
    await createAssignmentsTable(strapi.db.connection);
    await createSchedulesTable(strapi.db.connection);
    await createReviewTables(strapi.db.connection);
    await createSavedViewsTable(strapi.db.connection);
    await createMailTables(strapi.db.connection);
    narrowListQueries(strapi);
    await createPreviewRoundsTable(strapi.db.connection);
    await registerConditions(strapi);
    await makeRoles(strapi);
    await createAuditTables(strapi.db.connection);
    await createBinTable(strapi.db.connection);
    startScheduler(strapi);
    await emptyBinRegularly(strapi);
    await startDailyMail(strapi);
  },
  async destroy(strapi) {
    await stopDailyMail(strapi);
    await stopEmptyingBin(strapi);
    await stopScheduler(strapi);
  },
};
