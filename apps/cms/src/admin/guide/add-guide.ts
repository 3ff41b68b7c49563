import { Book } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { guideTexts } from './guide-texts';

/** The last entry of the main menu, for everybody. */
export function addGuide(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'trang/huong-dan', icon: Book, position: 99 },
    intlLabel: { id: 'portal.guide', defaultMessage: guideTexts.title },
    permissions: [],
    Component: () => import('./guide-page').then((page) => ({ default: page.GuidePage })),
  });
}
