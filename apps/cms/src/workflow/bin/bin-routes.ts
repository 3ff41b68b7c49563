import type { Core, UID } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import * as z from 'zod';
import { signedInUser } from '../../platform/http/admin-user';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { contentTypeNamed } from '../../content/item-rights';
import { portalUids } from '../../content/content-types';
import { itemRights } from '../rights/item-rights';
import { listBin } from './bin';
import { restoreDeleted } from './restore-deleted';

const PATH = '/admin/bin';
const PAGE_SIZE = 50;

const listQuery = z.object({ page: z.coerce.number().int().min(1).max(10_000).default(1) });
const place = z.object({ uid: z.string(), documentId: z.string() });

/** Adds the routes to list and restore deleted items, for users who may create items of the type. */
export function addBinRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => list(strapi, ctx) },
    {
      ...{ method: 'POST', path: `${PATH}/:uid/:documentId/restore` },
      answer: (ctx) => restore(strapi, ctx),
    },
  ]);
}

const may = (strapi: Core.Strapi, ctx: AdminContext, uid: UID.ContentType) =>
  itemRights(strapi, ctx.state.userAbility).mayAny('create', uid);

async function list(strapi: Core.Strapi, ctx: AdminContext) {
  const { data: query } = listQuery.safeParse(ctx.query);
  if (!query) throw new errors.ValidationError('Không rõ cần xem trang nào.');
  const { page } = query;
  const uids = portalUids(strapi).filter((uid) => may(strapi, ctx, uid));
  const paging = { skipped: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE + 1 };
  const found = await listBin(strapi.db.connection, uids, paging);
  const items = found.slice(0, PAGE_SIZE).map((one) => ({ ...one, ...kindOf(strapi, one.uid) }));
  return { items, hasMore: found.length > PAGE_SIZE };
}

function kindOf(strapi: Core.Strapi, name: string): { type: string; hasDrafts: boolean } {
  const uid = contentTypeNamed(strapi, name);
  if (uid === undefined) return { type: '', hasDrafts: false };
  const contentType = strapi.contentType(uid);
  const hasDrafts = contentTypes.hasDraftAndPublish(contentType);
  return { type: contentType.info.displayName, hasDrafts };
}

async function restore(strapi: Core.Strapi, ctx: AdminContext) {
  const { data } = place.safeParse(ctx.params);
  const uid = data && contentTypeNamed(strapi, data.uid);
  if (!data || uid === undefined) throw new errors.NotFoundError('Không có mục này.');
  if (!may(strapi, ctx, uid)) throw new errors.ForbiddenError();
  const { userId } = signedInUser(ctx.state);
  const item = { uid, documentId: data.documentId };
  return strapi.db.transaction(async () => {
    const restored = await restoreDeleted(strapi, item, userId);
    // Checks the restored item, because a user may be limited to some categories.
    const isAllowed = await itemRights(strapi, ctx.state.userAbility).may('create', item);
    if (isAllowed !== true) throw new errors.ForbiddenError();
    return restored;
  });
}
