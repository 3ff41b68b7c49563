import type { Core } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import * as z from 'zod';
import { signedInUser } from '../../platform/http/admin-user';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import type { Data } from '../../content/document-middlewares/document-middleware';
import { contentTypeNamed, rightsOn, type Item } from '../../content/item-rights';
import { titleOfDraft } from '../../content/queries/titles';
import { readStoredDraft } from './stored-draft';
import { planRestoration, restoreVersion } from './restore-version';
import { changedFields, type Snapshot } from './snapshot';
import { findVersion, listVersions, readVersion, readVersionBefore } from './versions';

const PATH = '/admin/history/:uid/:documentId';
const PAGE = 50;

const id = z.coerce.number().int().positive();
const listQuery = z.object({
  before: id.optional(),
  limit: z.coerce.number().int().min(1).max(PAGE).default(PAGE),
});
const versionQuery = z.object({ with: z.enum(['before', 'today']).default('before') });
const place = z.object({ uid: z.string(), documentId: z.string() });

/** Adds the routes to list, compare and restore versions of an item. */
export function addHistoryRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => list(strapi, ctx) },
    { method: 'GET', path: `${PATH}/:version`, answer: (ctx) => show(strapi, ctx) },
    {
      ...{ method: 'POST', path: `${PATH}/:version/restore` },
      answer: (ctx) => restore(strapi, ctx),
    },
  ]);
}

async function list(strapi: Core.Strapi, ctx: AdminContext) {
  const { item } = await itemOf(strapi, ctx, 'read');
  const { data: query } = listQuery.safeParse(ctx.query);
  if (!query) throw new errors.ValidationError('Không rõ cần xem các lần lưu nào.');
  const { before, limit } = query;
  const found = await listVersions(strapi.db.connection, item, { before, limit: limit + 1 });
  const versions = found.slice(0, limit);
  const title = await titleOfDraft(strapi, item);
  return { title, versions, hasMore: found.length > limit };
}

/** A version and the state to which it is compared; `older` and `newer` are in order of time. */
async function show(strapi: Core.Strapi, ctx: AdminContext) {
  const { item, rights } = await itemOf(strapi, ctx, 'read');
  const { version, content } = await versionOf(strapi, ctx, item);
  const { data: query } = versionQuery.safeParse(ctx.query);
  if (!query) throw new errors.ValidationError('Không rõ cần so sánh với bản nào.');
  const today = await readStoredDraft(strapi, item);
  const { missing, keepsSlug } = await planRestoration(strapi, item, content);
  const differing = today && changedFields(content.fields, today.fields);
  const mayRestore =
    differing !== undefined &&
    rights.may('update') &&
    differing.every((name) => rights.mayField('update', name));
  const [older, newer] =
    query.with === 'today'
      ? [content, today]
      : [await readVersionBefore(strapi.db.connection, item, version.id), content];
  const readable = (state: Snapshot | undefined) =>
    state
      ? { ...state, fields: filtered(state.fields, (name) => rights.mayField('read', name)) }
      : null;
  return {
    ...{ version, missing, keepsSlug, mayRestore, isAsToday: differing?.length === 0 },
    hasDrafts: contentTypes.hasDraftAndPublish(strapi.contentType(item.uid)),
    ...{ older: readable(older), newer: readable(newer) },
  };
}

function filtered(fields: Data, isShown: (name: string) => boolean): Data {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isShown(name)));
}

async function restore(strapi: Core.Strapi, ctx: AdminContext) {
  const { item, rights } = await itemOf(strapi, ctx, 'update');
  const { version, content } = await versionOf(strapi, ctx, item);
  const today = await readStoredDraft(strapi, item);
  if (!today) throw new errors.NotFoundError('Mục này đã bị xóa.');
  const fields = changedFields(today.fields, content.fields);
  if (!fields.every((name) => rights.mayField('update', name))) throw new errors.ForbiddenError();
  const { userId } = signedInUser(ctx.state);
  return strapi.db.transaction(async () => {
    const restored = await restoreVersion(strapi, item, { id: version.id, content }, userId);
    // Checks the restored item, because its category may be one in which this user may not edit.
    const { may } = await rightsOn(strapi, ctx.state.userAbility, item);
    if (!may('update')) throw new errors.ForbiddenError();
    return restored;
  });
}

async function itemOf(strapi: Core.Strapi, ctx: AdminContext, right: 'read' | 'update') {
  const { data } = place.safeParse(ctx.params);
  const uid = data && contentTypeNamed(strapi, data.uid);
  if (!data || uid === undefined) throw new errors.NotFoundError('Không có mục này.');
  const item = { uid, documentId: data.documentId };
  const rights = await rightsOn(strapi, ctx.state.userAbility, item);
  if (!rights.may(right)) throw new errors.ForbiddenError();
  return { item, rights };
}

async function versionOf(strapi: Core.Strapi, ctx: AdminContext, item: Item) {
  const { data: asked } = id.safeParse(ctx.params['version']);
  const db = strapi.db.connection;
  const version = asked === undefined ? undefined : await findVersion(db, item, asked);
  const content = version && (await readVersion(db, item, version.id));
  if (!version || !content) throw new errors.NotFoundError('Không có bản này.');
  return { version, content };
}
