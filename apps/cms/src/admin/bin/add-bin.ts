import { Trash } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { binTexts } from './bin-texts';

const TYPES = ['article', 'legal-document', 'gallery', 'video', 'page', 'category'];

/** An entry of the main menu, for those who may make items of some type. */
export function addBin(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'deleted-items', icon: Trash },
    intlLabel: { id: 'portal.bin', defaultMessage: binTexts.title },
    permissions: TYPES.map((name) => ({
      action: 'plugin::content-manager.explorer.create',
      subject: `api::${name}.${name}`,
    })),
    Component: () => import('./bin-page').then((page) => ({ default: page.BinPage })),
  });
}
