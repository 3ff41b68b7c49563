import { ChartPie, File } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { postsTexts } from './posts-texts';
import { viewsTexts } from './views-texts';

const permissionsTo = (action: 'read' | 'withdraw') =>
  CONTENT_TYPE_NAMES.map((name) => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject: `api::${name}.${name}`,
  }));

/** Menu entries: statistics of posts for users who may withdraw items, of views for all who may read them. */
export function addStatistics(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'posted', icon: File, permissions: permissionsTo('withdraw') },
    intlLabel: { id: 'portal.posts', defaultMessage: postsTexts.title },
    Component: () => import('./posts-page').then((page) => ({ default: page.PostsPage })),
  });
  app.addMenuLink({
    ...{ to: 'most-read', icon: ChartPie, permissions: permissionsTo('read') },
    intlLabel: { id: 'portal.views', defaultMessage: viewsTexts.title },
    Component: () => import('./views-page').then((page) => ({ default: page.ViewsPage })),
  });
}
