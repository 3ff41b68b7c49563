import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { withdrawalsOf } from '../../content/withdrawals/withdrawals';
import { sentOnTo } from '../../content/withdrawals/sent-on-to';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { itemOfAddress } from '../item-of-address';
import { itemRights } from '../rights/item-rights';
import { sentReason } from './decision';
import { canRetire, reinstate, retire } from './retire';
import { typeTaken } from './take-back';
import { takingBackTexts as texts } from './taking-back-texts';

const PATH = '/admin/workflow/taking-back/:uid/:documentId';

/** Adds the routes to list the withdrawals of an item, and to mark it as obsolete or undo that. */
export function addTakingBackRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => show(strapi, ctx) },
    { method: 'POST', path: `${PATH}/retire`, answer: (ctx) => retireItem(strapi, ctx) },
    { method: 'POST', path: `${PATH}/reinstate`, answer: (ctx) => reinstateItem(strapi, ctx) },
  ]);
}

async function show(strapi: Core.Strapi, ctx: AdminContext) {
  const { uid, documentId } = await itemOfAddress(strapi, ctx, 'read');
  const type = typeTaken(uid);
  const db = strapi.db.connection;
  const rights = itemRights(strapi, ctx.state.userAbility);
  const found = await withdrawalsOf(db, { type, documentId });
  const withdrawals = [];
  for (const one of found) {
    const { way, reason: why, userName, at, endedAt } = one;
    withdrawals.push({
      ...{ way, reason: why, userName, at: new Date(at).toISOString() },
      location: (await sentOnTo(db, one)) ?? null,
      isHolding: endedAt === undefined,
    });
  }
  const mayWithdraw = await rights.may('withdraw', { uid, documentId });
  return { withdrawals, canRetire: canRetire(type), mayWithdraw: mayWithdraw === true };
}

async function retireItem(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const item = await itemToWithdraw(strapi, ctx);
  const { data, error } = sentReason.safeParse(ctx.request.body ?? {});
  if (!data) throw new errors.ValidationError(error.issues[0]?.message ?? texts.noReason);
  await retire(strapi, item, data.reason);
}

async function reinstateItem(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  await reinstate(strapi, await itemToWithdraw(strapi, ctx));
}

/** Requires the same rights as a withdrawal. */
async function itemToWithdraw(strapi: Core.Strapi, ctx: AdminContext) {
  await itemOfAddress(strapi, ctx, 'publish');
  const item = await itemOfAddress(strapi, ctx, 'withdraw');
  return { ...item, type: typeTaken(item.uid) };
}
