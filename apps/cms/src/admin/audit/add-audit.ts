import { Eye } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { auditTexts } from './audit-texts';

/** An entry of the main menu, for system administrators. */
export function addAudit(app: Pick<StrapiApp, 'addMenuLink'>): void {
  app.addMenuLink({
    ...{ to: 'audit-log', icon: Eye },
    intlLabel: { id: 'portal.audit', defaultMessage: auditTexts.title },
    permissions: [{ action: 'admin::users.read', subject: null }],
    Component: () => import('./audit-page').then((page) => ({ default: page.AuditPage })),
  });
}
