import { Trash } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { permissionsTo } from '../content-rights';
import { binTexts } from './bin-texts';

/** A menu entry for users who may create items of types that the bin keeps. */
export function addBin(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'deleted-items', icon: Trash },
    intlLabel: { id: 'portal.bin', defaultMessage: binTexts.title },
    permissions: permissionsTo('create', [...CONTENT_TYPE_NAMES, 'category']),
    Component: () => import('./bin-page').then((page) => ({ default: page.BinPage })),
  });
}
