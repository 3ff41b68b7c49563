import type { StrapiApp } from '@strapi/strapi/admin';
import { ListBar } from './list-bar';
import { showColumns } from './list-columns';
import { showFilters } from './list-filters';

/** Adds filters, saved views and readable columns to Strapi's lists. */
export function addLists(app: Pick<StrapiApp, 'registerHook' | 'getPlugin'>): void {
  app
    .getPlugin('content-manager')
    .injectComponent('listView', 'actions', { name: 'portal-list-bar', Component: ListBar });
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', showColumns);
  app.registerHook('Admin/CM/pages/ListView/inject-in-filters', showFilters);
}
