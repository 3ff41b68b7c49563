import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { contentTypeNamed, rightsOn } from '../../content/item-rights';
import { signedInUser } from '../../platform/http/admin-user';
import { forgetWindow, noteWindow } from './presence';

const PRESENCE_PATH = '/admin/presence';

const window = z.uuid();
const opened = z.object({ window, uid: z.string().max(100), documentId: z.string().max(64) });
const left = z.object({ window });

/** Adds the routes by which a form announces its open item and learns who else has it open. */
export function addPresenceRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'POST', path: PRESENCE_PATH, answer: (ctx) => open(strapi, ctx) },
    { method: 'POST', path: `${PRESENCE_PATH}/leave`, answer: (ctx) => leave(strapi, ctx) },
  ]);
}

async function open(strapi: Core.Strapi, ctx: AdminContext) {
  const { data } = opened.safeParse(ctx.request.body);
  const uid = data && contentTypeNamed(strapi, data.uid);
  if (!data || uid === undefined) throw new errors.ValidationError('Không rõ mục nào đang mở.');
  const item = { uid, documentId: data.documentId };
  const rights = await rightsOn(strapi, ctx.state.userAbility, item);
  if (!rights.may('read')) throw new errors.ForbiddenError();
  const opening = { ...data, ...signedInUser(ctx.state) };
  return noteWindow(strapi.db.connection, opening, Date.now());
}

async function leave(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const { data } = left.safeParse(ctx.request.body);
  if (!data) throw new errors.ValidationError('Không rõ cửa sổ nào đã đóng.');
  await forgetWindow(strapi.db.connection, data.window, signedInUser(ctx.state).userId);
}
