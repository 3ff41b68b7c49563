import { Readable } from 'node:stream';
import {
  CONTENT_TYPE_NAMES,
  CONTENT_TYPES,
  type ContentTypeName,
} from '@portal/contract/content-types';
import { DAY_MS, parseDay } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { uidOf } from '../../content/content-types';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { signedInUser } from '../../platform/http/admin-user';
import { workbook, XLSX } from '../../platform/xlsx/workbook';
import { forbid } from '../../workflow/rights/forbid';
import { itemRights } from '../../workflow/rights/item-rights';
import { rightsOfUser } from '../../workflow/rights/rights-of-user';
import { postedItems, type Asked, type PostedItem } from './posted-items';
import { postsTexts as texts } from './posts-texts';
import { postsSheets } from './posts-workbook';
import { Counting } from './sums';

const PATH = '/admin/statistics/posts';
const SHOWN = 50;
const MAX_SPAN_MS = 3_660 * DAY_MS;

const day = z.string().refine((text) => parseDay(text) !== undefined);
const text = z.string().max(200).optional();
const query = z
  .object({ from: day, to: day, type: z.enum(CONTENT_TYPE_NAMES).optional() })
  .extend({ category: text, author: text })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= MAX_SPAN_MS);

/** Adds the routes for users who may withdraw (reviewers and above), limited to their categories. */
export function addPostsRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => show(strapi, ctx) },
    { method: 'GET', path: `${PATH}/choices`, answer: (ctx) => choices(strapi, ctx) },
    { method: 'GET', path: `${PATH}/xlsx`, answer: (ctx) => save(strapi, ctx) },
  ]);
}

async function show(strapi: Core.Strapi, ctx: AdminContext) {
  const asked = await askedIn(strapi, ctx);
  const counting = new Counting();
  const items: PostedItem[] = [];
  for await (const batch of postedItems(strapi, asked)) {
    for (const item of batch) counting.add(item);
    items.push(...batch.slice(0, SHOWN - items.length));
  }
  return { total: counting.total, sums: counting.sums(), items };
}

async function save(strapi: Core.Strapi, ctx: AdminContext) {
  const asked = await askedIn(strapi, ctx);
  ctx.attachment(texts.file(asked.from, asked.to));
  ctx.type = XLSX;
  const sheets = postsSheets(postedItems(strapi, asked), asked);
  return Readable.from(workbook(sheets, new Date()));
}

async function choices(strapi: Core.Strapi, ctx: AdminContext) {
  const types = typesFor(strapi, ctx);
  const { categories } = await rightsOfUser(strapi, signedInUser(ctx.state).userId);
  const all: { documentId: string; name: string }[] = await strapi.db
    .query('api::category.category')
    .findMany({ select: ['documentId', 'name'], orderBy: ['name'] });
  return {
    types: types.map((name) => ({ name, label: CONTENT_TYPES[name].label })),
    categories: all
      .filter(({ documentId }) => categories.length === 0 || categories.includes(documentId))
      .map(({ documentId, name }) => ({ documentId, name })),
  };
}

async function askedIn(strapi: Core.Strapi, ctx: AdminContext): Promise<Asked> {
  const types = typesFor(strapi, ctx);
  const { data } = query.safeParse(ctx.query);
  if (!data) throw new errors.ValidationError(texts.unknown);
  const { type, ...asked } = data;
  const { categories } = await rightsOfUser(strapi, signedInUser(ctx.state).userId);
  return { ...asked, categories, types: types.filter((one) => type === undefined || one === type) };
}

function typesFor(strapi: Core.Strapi, ctx: AdminContext): ContentTypeName[] {
  const rights = itemRights(strapi, ctx.state.userAbility);
  const types = CONTENT_TYPE_NAMES.filter((type) => rights.mayAny('withdraw', uidOf(type)));
  if (types.length === 0) forbid(texts.forbidden);
  return types;
}
