import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { publicUids } from '../../content/content-types';
import type { Item } from '../../content/item-rights';
import { userNameOf } from '../../content/saves/base-version';
import { forbid } from '../rights/forbid';
import { itemRights } from '../rights/item-rights';
import { kindOf } from '../rights/kinds';
import { rightsTexts as texts } from '../rights/rights-texts';
import { assign, assigneesOf } from './assignments';

const PATH = '/admin/workflow/assignments/:uid/:documentId';
const MOST = 100;

const assigned = z.strictObject({ users: z.array(z.int().positive()).max(MOST) });

type Context = Parameters<Core.ControllerHandler>[0];

/** Lets editors give an item to users, who may then edit it. */
export function addAssignmentRoutes(strapi: Core.Strapi): void {
  const shared = {
    ...{ path: PATH, info: { type: 'admin' as const } },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  };
  strapi.server.routes({
    type: 'admin',
    routes: [
      { ...shared, method: 'GET', handler: (ctx) => list(strapi, ctx) },
      { ...shared, method: 'PUT', handler: (ctx) => give(strapi, ctx) },
    ],
  });
}

async function list(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const item = await reviewedItem(strapi, ctx);
  ctx.body = {
    data: {
      assigned: await assigneesOf(strapi.db.connection, item),
      people: await activeUsers(strapi),
    },
  };
}

async function give(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const item = await reviewedItem(strapi, ctx);
  const { data } = assigned.safeParse(ctx.request.body);
  if (!data) throw new errors.ValidationError(texts.unknownRequest);
  const known = new Set((await activeUsers(strapi)).map(({ id }) => id));
  if (!data.users.every((id) => known.has(id))) throw new errors.NotFoundError(texts.unknownPerson);
  await strapi.db.transaction(({ trx }) => assign(trx, item, data.users));
  ctx.body = { data: null };
}

/** The item of the address, if it is there and the user may return it and give it to others. */
async function reviewedItem(strapi: Core.Strapi, ctx: Context): Promise<Item> {
  const uid = publicUids(strapi).find((one) => one === ctx.params.uid);
  if (uid === undefined || kindOf(strapi, uid) !== 'drafted') throw new errors.NotFoundError();
  const item = { uid, documentId: String(ctx.params.documentId) };
  const may = await itemRights(strapi, ctx.state.userAbility).may('review', item);
  if (may === false) forbid(texts.review);
  if (may === undefined) throw new errors.NotFoundError(texts.missing);
  return item;
}

async function activeUsers(strapi: Core.Strapi): Promise<{ id: number; name: string }[]> {
  const users: { id: number }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true, blocked: false }, orderBy: ['firstname', 'id'] });
  return users.map((user) => ({ id: user.id, name: userNameOf(user) }));
}
