import type { Core } from '@strapi/strapi';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { signedInUser } from '../../platform/http/admin-user';
import { waitingOfUser } from '../review/waiting-of-user';
import { itemRights } from '../rights/item-rights';
import { draftedUids } from '../rights/kinds';
import { listComing } from './coming';
import { listPosted } from './posted';

/** Shows somebody what there is to do, what comes and what was done. */
export function addHomeRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/admin/workflow/home', answer: (ctx) => answer(strapi, ctx) },
  ]);
}

async function answer(strapi: Core.Strapi, ctx: AdminContext) {
  const { userId } = signedInUser(ctx.state);
  const { userAbility } = ctx.state;
  const { mayAny } = itemRights(strapi, userAbility);
  const uids = draftedUids(strapi).filter((uid) => mayAny('read', uid));
  const db = strapi.db.connection;
  return {
    isReviewer: uids.some((uid) => mayAny('publish', uid)),
    ...(await waitingOfUser(strapi, userId, userAbility)),
    coming: await listComing(strapi, db, uids),
    posted: await listPosted(strapi, db, uids),
  };
}
