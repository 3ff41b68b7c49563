import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { dayOf } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content/content-types';
import { conditionsOfRight } from '../../content/item-rights';
import { draftsWhere } from '../../content/queries/drafts-where';
import { listDetailsEnded, listWithoutDay } from '../../legal/queries/to-review';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { countDisagreeing } from '../file-disagreements/list-disagreements';
import { listReviewsDue } from './list-reviews-due';
import { listTasks, type AskedType } from './list-tasks';
import { TASK_KINDS } from './tasks-table';

/** Adds the route that lists defects in published items that the user may change. */
export function addTaskRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/admin/tasks', answer: (ctx) => answer(strapi, ctx) },
  ]);
}

async function answer(strapi: Core.Strapi, ctx: AdminContext) {
  const { userAbility } = ctx.state;
  const types: AskedType[] = [];
  for (const type of CONTENT_TYPE_NAMES) {
    const uid = uidOf(type);
    const conditions = await conditionsOfRight(strapi, userAbility, { uid, right: 'update' });
    if (!conditions) continue;
    types.push({ type, documentIds: draftsWhere(strapi, uid, conditions) });
  }
  const db = strapi.db.connection;
  const tasks = [];
  for (const kind of TASK_KINDS) tasks.push({ kind, ...(await listTasks(db, kind, types)) });
  const pages = types.find(({ type }) => type === 'page');
  if (pages) {
    const due = await listReviewsDue(db, pages.documentIds, dayOf(new Date()));
    tasks.push({ kind: 'review', ...due });
  }
  return { tasks, law: seesLaw(strapi, userAbility) ? await countLaw(strapi) : null };
}

/** Only for users who may publish legal documents; writers have nothing to decide there. */
function seesLaw(strapi: Core.Strapi, userAbility: unknown): boolean {
  const { can } = strapi
    .plugin('content-manager')
    .service('permission-checker')
    .create({ userAbility, model: uidOf('legal-document') });
  return can.update() && can.publish();
}

/** The lengths of the lists in `legal-review`. */
async function countLaw(strapi: Core.Strapi) {
  const db = strapi.db.connection;
  const today = dayOf(new Date());
  return {
    withoutDay: (await listWithoutDay(db, today)).length,
    detailsEnded: (await listDetailsEnded(db, today)).length,
    filesDiffer: await countDisagreeing(db),
  };
}
