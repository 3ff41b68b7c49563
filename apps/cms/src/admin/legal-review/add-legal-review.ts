import { WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { permissionsTo } from '../content-rights';
import { legalReviewTexts } from './legal-review-texts';

/**
 * A menu entry for users who may edit legal documents. Its path must differ from `/admin/legal-review`, its
 * API.
 */
export function addLegalReview(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'legal-documents-to-review', icon: WarningCircle },
    intlLabel: { id: 'portal.legalReview', defaultMessage: legalReviewTexts.title },
    permissions: permissionsTo('update', ['legal-document']),
    Component: () =>
      import('./legal-review-page').then((page) => ({ default: page.LegalReviewPage })),
  });
}
