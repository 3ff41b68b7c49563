import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { contentTypeNamed, type Item } from '../../content/item-rights';
import type { ContentAction } from '../rights/actions';
import { itemRights } from '../rights/item-rights';
import { findUndoable, undo, type Undoable } from './undo';

const PATH = '/admin/undo/:uid/:documentId';

const place = z.object({ uid: z.string(), documentId: z.string() });
const asked = z.object({ id: z.number() });
const signedIn = z.object({ id: z.number() });

/** Lets those who may publish an item take its last publication or withdrawal back. */
export function addUndoRoutes(strapi: Core.Strapi): void {
  const shared = {
    ...{ path: PATH, info: { type: 'admin' as const } },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  };
  strapi.server.routes({
    type: 'admin',
    routes: [
      { ...shared, method: 'GET', handler: (ctx) => tell(strapi, ctx) },
      { ...shared, method: 'POST', handler: (ctx) => take(strapi, ctx) },
    ],
  });
}

type Context = Parameters<Core.ControllerHandler>[0];

async function tell(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const item = itemOf(strapi, ctx);
  if (!(await mayAll(strapi, ctx, item, ['read']))) throw new errors.ForbiddenError();
  const found = await findUndoable(strapi, strapi.db.connection, item);
  const isAllowed = found !== undefined && (await mayAll(strapi, ctx, item, neededBy(found)));
  ctx.body = { data: { undoable: isAllowed ? found : null } };
}

async function take(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const item = itemOf(strapi, ctx);
  const { data } = asked.safeParse(ctx.request.body);
  await strapi.db.transaction(async ({ trx }) => {
    const found = await findUndoable(strapi, trx, item);
    if (!found || found.id !== data?.id) {
      throw new errors.ValidationError(
        'Không còn hoàn tác được: mục này đã thay đổi sau đó, hoặc đã quá 7 ngày.',
      );
    }
    if (!(await mayAll(strapi, ctx, item, neededBy(found)))) throw new errors.ForbiddenError();
    await undo(strapi, item, found, signedIn.parse(ctx.state.user).id);
  });
  ctx.body = { data: null };
}

/** As the acts themselves need: to take a first publication back is to withdraw. */
function neededBy({ wasPublic }: Undoable): ContentAction[] {
  return wasPublic ? ['read', 'publish'] : ['read', 'publish', 'withdraw'];
}

async function mayAll(
  strapi: Core.Strapi,
  ctx: Context,
  item: Item,
  actions: readonly ContentAction[],
): Promise<boolean> {
  const rights = itemRights(strapi, ctx.state.userAbility);
  for (const action of actions) if (!(await rights.may(action, item))) return false;
  return true;
}

function itemOf(strapi: Core.Strapi, ctx: Context): Item {
  const { data } = place.safeParse(ctx.params);
  const uid = data && contentTypeNamed(strapi, data.uid);
  if (!data || uid === undefined) throw new errors.NotFoundError('Không có mục này.');
  return { uid, documentId: data.documentId };
}
