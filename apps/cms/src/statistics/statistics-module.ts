import type { Module } from '../platform/module';
import { addPostsRoutes } from './posts/posts-routes';
import { addViewRoutes } from './views/view-routes';
import { createViewTables } from './views/view-tables';

export const statisticsModule: Module = {
  register(strapi) {
    addPostsRoutes(strapi);
    addViewRoutes(strapi);
  },
  async bootstrap(strapi) {
    await createViewTables(strapi.db.connection);
  },
};
