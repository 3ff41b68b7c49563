import type { StrapiApp } from '@strapi/strapi/admin';
import { apiClientTexts } from '../api-clients/api-client-texts';
import { rightsPageTexts } from '../rights/rights-page-texts';
import { webhookTexts } from '../webhooks/webhook-texts';

/** Settings entries; each requires the permissions of the comparable page of Strapi. */
export function addSettingsPages(app: Pick<StrapiApp, 'addSettingsLink'>): void {
  app.addSettingsLink('global', {
    ...{ id: 'portal-api-clients', to: 'portal-api-clients' },
    intlLabel: { id: 'portal.apiClients', defaultMessage: apiClientTexts.title },
    permissions: [{ action: 'admin::api-tokens.read', subject: null }],
    Component: () =>
      import('../api-clients/api-clients-page').then((page) => ({ default: page.ApiClientsPage })),
  });
  app.addSettingsLink('global', {
    ...{ id: 'portal-webhooks', to: 'portal-webhooks' },
    intlLabel: { id: 'portal.webhooks', defaultMessage: webhookTexts.title },
    permissions: [{ action: 'admin::webhooks.read', subject: null }],
    Component: () =>
      import('../webhooks/webhooks-page').then((page) => ({ default: page.WebhooksPage })),
  });
  app.addSettingsLink('global', {
    ...{ id: 'portal-rights', to: 'portal-rights' },
    intlLabel: { id: 'portal.rights', defaultMessage: rightsPageTexts.title },
    permissions: [
      { action: 'admin::users.read', subject: null },
      { action: 'admin::users.update', subject: null },
      { action: 'admin::roles.update', subject: null },
    ],
    Component: () => import('../rights/rights-page').then((page) => ({ default: page.RightsPage })),
  });
}
