import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { signedInUser } from '../../platform/http/admin-user';
import { namingFields } from '../history/read-snapshot';
import { itemRights } from '../rights/item-rights';
import { draftedUids } from '../rights/kinds';
import { forbid } from '../rights/forbid';
import { rightsTexts } from '../rights/rights-texts';
import { termFieldOf } from './list-conditions';
import { listTexts as texts } from './list-texts';
import { dropView, listViews, saveView } from './saved-views';

const PATH = '/admin/workflow/lists/:uid';
const MOST_VIEWS = 30;

const view = z.strictObject({
  name: z.string().trim().min(1, texts.nameMissing).max(60, texts.nameTooLong),
  search: z.string().max(2000),
});
const viewId = z.coerce.number().int().positive().max(2_147_483_647);

/** Adds the routes for the filter terms of lists and for the saved views of each user. */
export function addListRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => show(strapi, ctx) },
    { method: 'PUT', path: `${PATH}/views`, answer: (ctx) => save(strapi, ctx) },
    {
      ...{ method: 'DELETE', path: `${PATH}/views/:id` },
      async answer(ctx) {
        const owner = ownerOf(ctx, typeOf(strapi, ctx));
        const { data: id } = viewId.safeParse(ctx.params.id);
        if (id !== undefined) await dropView(strapi.db.connection, owner, id);
      },
    },
  ]);
}

async function show(strapi: Core.Strapi, ctx: AdminContext) {
  const uid = typeOf(strapi, ctx);
  return {
    terms: await termsOf(strapi, uid),
    views: await listViews(strapi.db.connection, ownerOf(ctx, uid)),
  };
}

async function save(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  const owner = ownerOf(ctx, typeOf(strapi, ctx));
  const { data, error } = view.safeParse(ctx.request.body);
  if (!data) throw new errors.ValidationError(error.issues[0]?.message ?? texts.unknown);
  const db = strapi.db.connection;
  const known = await listViews(db, owner);
  const isNew = !known.some(({ name }) => name === data.name);
  if (isNew && known.length >= MOST_VIEWS) throw new errors.ValidationError(texts.tooMany);
  await saveView(db, owner, data);
}

function typeOf(strapi: Core.Strapi, ctx: AdminContext): UID.ContentType {
  const uid = draftedUids(strapi).find((one) => one === ctx.params.uid);
  if (uid === undefined) throw new errors.NotFoundError();
  if (!itemRights(strapi, ctx.state.userAbility).mayAny('read', uid)) forbid(rightsTexts.missing);
  return uid;
}

const ownerOf = (ctx: AdminContext, uid: string) => ({
  userId: signedInUser(ctx.state).userId,
  uid,
});

async function termsOf(strapi: Core.Strapi, uid: UID.ContentType) {
  const field = termFieldOf(strapi, uid);
  const attribute = field === undefined ? undefined : strapi.contentType(uid).attributes[field];
  if (attribute?.type !== 'relation' || !('target' in attribute)) return [];
  const [name = 'documentId'] = namingFields(strapi, attribute.target);
  const rows: Record<string, unknown>[] = await strapi.db
    .query(attribute.target)
    .findMany({ select: ['documentId', name], orderBy: [name] });
  return rows.map((row) => ({ documentId: String(row['documentId']), name: String(row[name]) }));
}
