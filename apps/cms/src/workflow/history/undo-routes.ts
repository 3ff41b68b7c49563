import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { signedInUser } from '../../platform/http/admin-user';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { contentTypeNamed, type Item } from '../../content/item-rights';
import type { ContentAction } from '../rights/actions';
import { itemRights } from '../rights/item-rights';
import { findUndoable, undo, type Undoable } from './undo';

const PATH = '/admin/undo/:uid/:documentId';

const place = z.object({ uid: z.string(), documentId: z.string() });
const asked = z.object({ id: z.number() });

/** Adds the routes to undo the last publication or withdrawal of an item. */
export function addUndoRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => tell(strapi, ctx) },
    { method: 'POST', path: PATH, answer: (ctx) => take(strapi, ctx) },
  ]);
}

async function tell(strapi: Core.Strapi, ctx: AdminContext) {
  const item = itemOf(strapi, ctx);
  if (!(await mayAll(strapi, ctx, item, ['read']))) throw new errors.ForbiddenError();
  const found = await findUndoable(strapi, strapi.db.connection, item);
  const isAllowed = found !== undefined && (await mayAll(strapi, ctx, item, neededBy(found)));
  if (!isAllowed) return { undoable: null };
  const { id, action, wasPublic } = found;
  return { undoable: { id, action, wasPublic } };
}

async function take(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
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
    await undo(strapi, item, found, signedInUser(ctx.state).userId);
  });
}

/** The rights for the inverse act: undoing a first publication is a withdrawal. */
function neededBy({ action, wasPublic }: Undoable): ContentAction[] {
  const isOfText = action === 'publish' || action === 'unpublish';
  return isOfText && wasPublic ? ['read', 'publish'] : ['read', 'publish', 'withdraw'];
}

async function mayAll(
  strapi: Core.Strapi,
  ctx: AdminContext,
  item: Item,
  actions: readonly ContentAction[],
): Promise<boolean> {
  const rights = itemRights(strapi, ctx.state.userAbility);
  for (const action of actions) if (!(await rights.may(action, item))) return false;
  return true;
}

function itemOf(strapi: Core.Strapi, ctx: AdminContext): Item {
  const { data } = place.safeParse(ctx.params);
  const uid = data && contentTypeNamed(strapi, data.uid);
  if (!data || uid === undefined) throw new errors.NotFoundError('Không có mục này.');
  return { uid, documentId: data.documentId };
}
