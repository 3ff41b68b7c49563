import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { contentTypeNamed, rightsOn } from '../../content/item-rights';
import { userNameOf } from '../../content/saves/base-version';
import { forgetWindow, noteWindow } from './presence';

const PRESENCE_PATH = '/admin/presence';

const window = z.uuid();
const opened = z.object({ window, uid: z.string().max(100), documentId: z.string().max(64) });
const left = z.object({ window });
const signedIn = z.object({ id: z.number() });

const policies = ['admin::isAuthenticatedAdmin'];
const shared = {
  method: 'POST' as const,
  info: { type: 'admin' as const },
  config: { policies },
};

/** Lets administrators announce the item that they have open, and hear who else has it open. */
export function addPresenceRoutes(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      { ...shared, path: PRESENCE_PATH, handler: (ctx) => open(strapi, ctx) },
      { ...shared, path: `${PRESENCE_PATH}/leave`, handler: (ctx) => leave(strapi, ctx) },
    ],
  });
}

type Context = Parameters<Core.ControllerHandler>[0];

async function open(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { data } = opened.safeParse(ctx.request.body);
  const uid = data && contentTypeNamed(strapi, data.uid);
  if (!data || uid === undefined) throw new errors.ValidationError('Không rõ mục nào đang mở.');
  const item = { uid, documentId: data.documentId };
  const rights = await rightsOn(strapi, ctx.state.userAbility, item);
  if (!rights.may('read')) throw new errors.ForbiddenError();
  const { id: userId } = signedIn.parse(ctx.state.user);
  const userName = userNameOf(ctx.state.user);
  const now = Date.now();
  const db = strapi.db.connection;
  ctx.body = { data: await noteWindow(db, { ...data, userId, userName }, now) };
}

async function leave(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { data } = left.safeParse(ctx.request.body);
  if (!data) throw new errors.ValidationError('Không rõ cửa sổ nào đã đóng.');
  await forgetWindow(strapi.db.connection, data.window, signedIn.parse(ctx.state.user).id);
  ctx.body = { data: null };
}
