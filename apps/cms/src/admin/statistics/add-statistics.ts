import { ChartPie } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { viewsTexts } from './views-texts';

const permissionsTo = (action: 'read') =>
  CONTENT_TYPE_NAMES.map((name) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: `api::${name}.${name}`,
  }));

/** An entry of the main menu: what is read, for everybody. */
export function addStatistics(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'most-read', icon: ChartPie, permissions: permissionsTo('read') },
    intlLabel: { id: 'portal.views', defaultMessage: viewsTexts.title },
    Component: () => import('./views-page').then((page) => ({ default: page.ViewsPage })),
  });
}
