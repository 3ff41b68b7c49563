import { WarningCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { legalReviewTexts } from './legal-review-texts';

/** An entry of the main menu, for those who may edit legal documents. The address is not that of its data. */
export function addLegalReview(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'legal-documents-to-review', icon: WarningCircle },
    intlLabel: { id: 'portal.legalReview', defaultMessage: legalReviewTexts.title },
    permissions: [
      {
        action: 'plugin::content-manager.explorer.update',
        subject: 'api::legal-document.legal-document',
      },
    ],
    Component: () =>
      import('./legal-review-page').then((page) => ({ default: page.LegalReviewPage })),
  });
}
