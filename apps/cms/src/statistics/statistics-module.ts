import type { Module } from '../platform/module';
import { addViewRoutes } from './views/view-routes';
import { createViewTables } from './views/view-tables';

export const statisticsModule: Module = {
  register(strapi) {
    addViewRoutes(strapi);
  },
  async bootstrap(strapi) {
    await createViewTables(strapi.db.connection);
  },
};
