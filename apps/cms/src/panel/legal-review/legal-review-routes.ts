import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { dayOf } from '@portal/vietnamese/days';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { listDetailsEnded, listWithoutDay, MAX_TO_REVIEW } from '../../legal/queries/to-review';
import { listDisagreements } from '../file-disagreements/list-disagreements';

const DOCUMENT = 'api::legal-document.legal-document';

/** Adds the route that lists doubtful legal documents, for editors who may change them. */
export function addLegalReviewRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/admin/legal-review', answer: (ctx) => answer(strapi, ctx) },
  ]);
}

async function answer(strapi: Core.Strapi, ctx: AdminContext) {
  const permissions = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility: ctx.state.userAbility, model: DOCUMENT });
  if (permissions.cannot.update()) throw new errors.ForbiddenError();
  const db = strapi.db.connection;
  const today = dayOf(new Date());
  return {
    most: MAX_TO_REVIEW,
    withoutDay: await listWithoutDay(db, today),
    detailsEnded: await listDetailsEnded(db, today),
    filesDiffer: (await listDisagreements(db)).map(({ statement, kept: _none, ...one }) => ({
      ...{ ...one, field: statement.field, evidence: statement.evidence },
    })),
  };
}
