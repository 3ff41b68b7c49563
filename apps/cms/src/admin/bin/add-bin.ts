import { Trash } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { binTexts } from './bin-texts';

const TYPES = ['article', 'legal-document', 'gallery', 'video', 'page', 'category'];

/** A menu entry for users who may create items of any of these types. */
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
