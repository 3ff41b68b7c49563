import { ChartPie, File } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { permissionsTo } from '../content-rights';
import { postsTexts } from './posts-texts';
import { viewsTexts } from './views-texts';

/** Menu entries: statistics of posts for users who may withdraw items, of views for all who may read them. */
export function addStatistics(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'posted', icon: File },
    permissions: permissionsTo('withdraw', CONTENT_TYPE_NAMES),
    intlLabel: { id: 'portal.posts', defaultMessage: postsTexts.title },
    Component: () => import('./posts-page').then((page) => ({ default: page.PostsPage })),
  });
  app.addMenuLink({
    ...{ to: 'most-read', icon: ChartPie },
    permissions: permissionsTo('read', CONTENT_TYPE_NAMES),
    intlLabel: { id: 'portal.views', defaultMessage: viewsTexts.title },
    Component: () => import('./views-page').then((page) => ({ default: page.ViewsPage })),
  });
}
