import type { Module } from '../platform/module';
import { addHistoryRoutes } from './history/history-routes';
import { createVersionTables } from './history/version-tables';

export const workflowModule: Module = {
  register(strapi) {
    addHistoryRoutes(strapi);
  },
  async bootstrap(strapi) {
    await createVersionTables(strapi.db.connection);
  },
};
