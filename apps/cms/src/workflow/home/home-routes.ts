import type { Core } from '@strapi/strapi';
import { conditionsOfRight } from '../../content/item-rights';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { signedInUser } from '../../platform/http/admin-user';
import { waitingOfUser } from '../review/waiting-of-user';
import { itemRights } from '../rights/item-rights';
import { draftedUids } from '../rights/kinds';
import { listComing, type Readable } from './coming';
import { listPosted } from './posted';

/** Adds the route of the home page: waiting items, coming schedules, recent publications. */
export function addHomeRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/admin/workflow/home', answer: (ctx) => answer(strapi, ctx) },
  ]);
}

async function answer(strapi: Core.Strapi, ctx: AdminContext) {
  const { userId } = signedInUser(ctx.state);
  const { userAbility } = ctx.state;
  const { mayAny } = itemRights(strapi, userAbility);
  const readable: Readable[] = [];
  for (const uid of draftedUids(strapi)) {
    const conditions = await conditionsOfRight(strapi, userAbility, { uid, right: 'read' });
    if (conditions) readable.push({ uid, conditions });
  }
  const db = strapi.db.connection;
  return {
    isReviewer: readable.some(({ uid }) => mayAny('publish', uid)),
    ...(await waitingOfUser(strapi, userId, userAbility)),
    coming: await listComing(strapi, db, readable),
    posted: await listPosted(strapi, db, readable),
  };
}
