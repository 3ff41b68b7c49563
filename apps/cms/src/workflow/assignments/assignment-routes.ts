import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { userNameOf } from '../../content/saves/base-version';
import { itemOfAddress } from '../item-of-address';
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
  const item = await itemOfAddress(strapi, ctx, 'review');
  ctx.body = {
    data: {
      assigned: await assigneesOf(strapi.db.connection, item),
      people: await activeUsers(strapi),
    },
  };
}

async function give(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const item = await itemOfAddress(strapi, ctx, 'review');
  const { data } = assigned.safeParse(ctx.request.body);
  if (!data) throw new errors.ValidationError(texts.unknownRequest);
  const known = new Set((await activeUsers(strapi)).map(({ id }) => id));
  if (!data.users.every((id) => known.has(id))) throw new errors.NotFoundError(texts.unknownPerson);
  await strapi.db.transaction(({ trx }) => assign(trx, item, data.users));
  ctx.body = { data: null };
}

async function activeUsers(strapi: Core.Strapi): Promise<{ id: number; name: string }[]> {
  const users: { id: number }[] = await strapi.db
    .query('admin::user')
    .findMany({ where: { isActive: true, blocked: false }, orderBy: ['firstname', 'id'] });
  return users.map((user) => ({ id: user.id, name: userNameOf(user) }));
}
