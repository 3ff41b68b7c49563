import { contentAddress, type ContentTypeName } from '@portal/contract/content-types';
import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content/content-types';
import { listLinking } from '../../content/own-links/linking-items';
import { visibleRows } from '../../content/queries/published';
import { itemsThatName } from '../../content/record-changes/related-records';
import { listSentOn } from '../../content/withdrawals/withdrawals';
import type { Database } from '../../platform/database/database';
import { publicAddress } from '../../platform/http/public-address';

/** How readers come to an item from another place. */
export type Way = 'text' | 'menu' | 'related' | 'redirect' | 'replaced';

export interface LeadingItem {
  /** By Strapi's `singularName`. */
  type: string;
  documentId: string;
  title: string;
  way: Way;
}

interface Item {
  type: ContentTypeName;
  documentId: string;
}

/** What leads readers to an item that they can see: texts, menus, relations, redirects. */
export async function listLeading(
  strapi: Core.Strapi,
  trx: Database,
  { type, documentId }: Item,
  limit: number,
): Promise<LeadingItem[]> {
  const shown: { slug: string } | undefined = await visibleRows(trx, type)
    .where('t.document_id', documentId)
    .first('t.slug');
  if (!shown) return [];
  const address = contentAddress(type, shown.slug);
  const texts = await listLinking(trx, { type, documentId }, limit);
  const taken = await listSentOn(trx, { type, documentId }, address);
  return [
    ...texts.map((one) => ({ ...one, way: 'text' as const })),
    ...(await inMenus(strapi, address)),
    ...(await byRelations(strapi, trx, { type, documentId })),
    ...(await byRedirects(strapi, address)),
    ...taken.map((one) => ({ ...one, title: one.slug, way: 'replaced' as const })),
  ];
}

/** Menu entries and quick links are addresses, as somebody has typed them. */
function leadsTo(typed: unknown, address: string): boolean {
  if (typeof typed !== 'string') return false;
  const own = new URL(publicAddress(address));
  const url = URL.parse(typed.trim(), own.href);
  return url !== null && url.origin === own.origin && pathOf(url) === pathOf(own);
}

const pathOf = ({ pathname }: URL) => pathname.replace(/\/+$/, '');

async function inMenus(strapi: Core.Strapi, address: string): Promise<LeadingItem[]> {
  const site: unknown = await strapi.db.query('api::site.site').findOne({
    populate: { menu: { populate: ['children'] }, quickLinks: true },
  });
  if (!isRecord(site)) return [];
  const menu = recordsIn(site['menu']);
  const entries = [
    ...menu,
    ...menu.flatMap((entry) => recordsIn(entry['children'])),
    ...recordsIn(site['quickLinks']),
  ];
  return entries
    .filter(({ href }) => leadsTo(href, address))
    .map(({ label }) => ({
      ...{ type: 'site', documentId: String(site['documentId']) },
      ...{ title: String(label), way: 'menu' as const },
    }));
}

const recordsIn = (value: unknown) => (Array.isArray(value) ? value.filter(isRecord) : []);

async function byRelations(strapi: Core.Strapi, trx: Database, item: Item): Promise<LeadingItem[]> {
  const named = await itemsThatName(strapi, trx, { ...item, uid: uidOf(item.type) });
  const found: LeadingItem[] = [];
  for (const { uid, documentId } of named) {
    const row: unknown = await strapi.db.query(uid).findOne({ where: { documentId } });
    if (!isRecord(row)) continue;
    const names = [row['title'], row['number'], row['name']];
    const title = names.find((name) => typeof name === 'string') ?? '';
    const type = uid.replace(/^.*\./, '');
    found.push({ type, documentId, title, way: 'related' });
  }
  return found;
}

async function byRedirects(strapi: Core.Strapi, address: string): Promise<LeadingItem[]> {
  const rows: unknown[] = await strapi.db
    .query('api::redirect.redirect')
    .findMany({ where: { target: { $contains: address } } });
  return rows
    .filter(isRecord)
    .filter(({ target }) => leadsTo(target, address))
    .map(({ documentId, source }) => ({
      ...{ type: 'redirect', documentId: String(documentId) },
      ...{ title: String(source), way: 'redirect' as const },
    }));
}
