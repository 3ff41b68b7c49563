import { CONTENT_TYPE_NAMES, CONTENT_TYPES } from '@portal/contract/content-types';
import type { VIEWED_PAGES } from '@portal/contract/view-counts';
import { DAY_MS, parseDay } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { contentTypeOfUid, uidOf } from '../../content/content-types';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { itemOfAddress } from '../../workflow/item-of-address';
import { readableTitles } from '../../workflow/rights/readable-titles';
import { mostViewed, viewsByDay, viewsOfItem } from './read-views';

const PATH = '/admin/statistics/views';
const SHOWN = 50;
const MAX_SPAN_MS = 1_100 * DAY_MS;

const UNKNOWN = 'Hãy chọn khoảng ngày từ trước đến sau, trong vòng ba năm.';
const PAGES: Readonly<Record<(typeof VIEWED_PAGES)[number], string>> = {
  home: 'Trang chủ',
  list: 'Các trang danh sách',
  search: 'Tìm kiếm',
  'site-map': 'Sơ đồ trang',
};
const KINDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(CONTENT_TYPES).map(([name, { label }]): [string, string] => [name, label]),
  ...Object.entries(PAGES),
]);

const day = z.string().refine((text) => parseDay(text) !== undefined);
const span = z
  .object({ from: day, to: day })
  .refine(({ from, to }) => from <= to && Date.parse(to) - Date.parse(from) <= MAX_SPAN_MS);

/** Adds the routes of view statistics. The list only names items that the user may read. */
export function addViewRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, answer: (ctx) => list(strapi, ctx) },
    { method: 'GET', path: `${PATH}/:uid/:documentId`, answer: (ctx) => show(strapi, ctx) },
  ]);
}

async function list(strapi: Core.Strapi, ctx: AdminContext) {
  const { data } = span.safeParse(ctx.query);
  if (!data) throw new errors.ValidationError(UNKNOWN);
  const db = strapi.db.connection;
  const most = await mostViewed(db, { ...data, isItem: true, limit: SHOWN });
  const kinds = await mostViewed(db, { ...data, isItem: false, limit: KINDS.size });
  const items = most.flatMap(({ kind, ...item }) => {
    const uid = uidNamed(kind);
    return uid === undefined ? [] : [{ uid, kind, ...item }];
  });
  const titles = await readableTitles(strapi, ctx.state.userAbility, items);
  return {
    items: items.flatMap(({ uid, kind, documentId, views }) => {
      const title = titles.get(uid)?.get(documentId) ?? '';
      if (title === '') return [];
      return [{ uid, documentId, title, kind: KINDS.get(kind), views }];
    }),
    kinds: kinds.map(({ kind, views }) => ({ name: KINDS.get(kind) ?? kind, views })),
    days: await viewsByDay(db, data),
  };
}

function uidNamed(kind: string) {
  const type = CONTENT_TYPE_NAMES.find((name) => name === kind);
  return type && uidOf(type);
}

async function show(strapi: Core.Strapi, ctx: AdminContext) {
  const { uid, documentId } = await itemOfAddress(strapi, ctx, 'read');
  const type = contentTypeOfUid(uid);
  if (type === undefined) throw new errors.NotFoundError();
  return viewsOfItem(strapi.db.connection, type, documentId, new Date());
}
