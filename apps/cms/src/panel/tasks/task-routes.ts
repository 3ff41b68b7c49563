import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { dayOf } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content/content-types';
import { listDetailsEnded, listWithoutDay } from '../../legal/queries/to-review';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { signedInUser } from '../../platform/http/admin-user';
import { countDisagreeing } from '../file-disagreements/list-disagreements';
import { listTasks, type Asked } from './list-tasks';
import { TASK_KINDS } from './tasks-table';

/** Lets everybody see what is to be mended in what they may change: editors in all, writers in their own. */
export function addTaskRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/admin/tasks', answer: (ctx) => answer(strapi, ctx) },
  ]);
}

async function answer(strapi: Core.Strapi, ctx: AdminContext) {
  const { userId } = signedInUser(ctx.state);
  const types: Asked['types'] = CONTENT_TYPE_NAMES.flatMap((type) => {
    const { cannot } = strapi
      .plugin('content-manager')
      .service('permission-checker')
      .create({ userAbility: ctx.state.userAbility, model: uidOf(type) });
    if (cannot.update()) return [];
    return [{ type, ownOf: cannot.publish() ? userId : undefined }];
  });
  const db = strapi.db.connection;
  const tasks = [];
  for (const kind of TASK_KINDS) {
    tasks.push({ kind, ...(await listTasks(db, kind, { types })) });
  }
  const seesLaw = types.some(({ type, ownOf }) => type === 'legal-document' && ownOf === undefined);
  return { tasks, law: seesLaw ? await countLaw(strapi) : null };
}

/** What the page of legal documents to look at lists. */
async function countLaw(strapi: Core.Strapi) {
  const db = strapi.db.connection;
  const today = dayOf(new Date());
  return {
    withoutDay: (await listWithoutDay(db, today)).length,
    detailsEnded: (await listDetailsEnded(db, today)).length,
    filesDiffer: await countDisagreeing(db),
  };
}
