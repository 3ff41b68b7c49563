import { contentAddress, type ContentTypeName } from '@portal/contract/content-types';
import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import { uidOf } from '../../content/content-types';
import { leadsTo } from '../../content/own-address';
import { listLinking } from '../../content/own-links/linking-items';
import { visibleRows } from '../../content/queries/published';
import { itemsThatName } from '../../content/record-changes/related-records';
import { listSentOn } from '../../content/withdrawals/withdrawals';
import type { Database } from '../../platform/database/database';
import { recordsIn } from '../../platform/records-in';

/** The kind of reference by which readers reach an item. */
type Way = 'text' | 'menu' | 'related' | 'redirect' | 'replaced';

export interface LeadingItem {
  /** Strapi's `singularName`. */
  type: string;
  documentId: string;
  title: string;
  way: Way;
}

const NAMING = ['title', 'number', 'name'];

interface Item {
  type: ContentTypeName;
  documentId: string;
}

/**
 * The references to a visible item: texts, menus, relations, redirects, withdrawn items. For a legal
 * document it skips texts and relations, which `consequences.ts` reports.
 */
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
  const isLaw = type === 'legal-document';
  const texts = isLaw ? [] : await listLinking(trx, { type, documentId }, limit);
  const related = isLaw ? [] : await byRelations(strapi, trx, { type, documentId }, limit);
  const taken = await listSentOn(trx, { type, documentId }, address);
  return [
    ...texts.map((one) => ({ ...one, way: 'text' as const })),
    ...(await inMenus(strapi, address)),
    ...related,
    ...(await byRedirects(strapi, address)),
    ...taken.map((one) => ({ ...one, title: one.slug, way: 'replaced' as const })),
  ];
}

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
    .filter(({ href }) => typeof href === 'string' && leadsTo(href, address))
    .map(({ label }) => ({
      ...{ type: 'site', documentId: String(site['documentId']) },
      ...{ title: String(label), way: 'menu' as const },
    }));
}

async function byRelations(
  strapi: Core.Strapi,
  trx: Database,
  item: Item,
  limit: number,
): Promise<LeadingItem[]> {
  const naming = await itemsThatName(strapi, trx, { ...item, uid: uidOf(item.type) });
  const found: LeadingItem[] = [];
  for (const uid of new Set(naming.map((one) => one.uid))) {
    const documentIds = naming.filter((one) => one.uid === uid).map((one) => one.documentId);
    const { attributes, options } = strapi.contentType(uid);
    const named = NAMING.find((name) => name in attributes) ?? 'documentId';
    const isSeen = options?.draftAndPublish === true && { publishedAt: { $notNull: true } };
    const rows: unknown[] = await strapi.db.query(uid).findMany({
      where: { documentId: { $in: documentIds.slice(0, limit) }, ...isSeen },
      select: ['documentId', named],
    });
    const type = uid.replace(/^.*\./, '');
    for (const row of rows.filter(isRecord)) {
      const [documentId, title] = [String(row['documentId']), String(row[named])];
      found.push({ type, documentId, title, way: 'related' });
    }
  }
  return found;
}

async function byRedirects(strapi: Core.Strapi, address: string): Promise<LeadingItem[]> {
  const rows: unknown[] = await strapi.db
    .query('api::redirect.redirect')
    .findMany({ where: { target: { $contains: address } } });
  return rows
    .filter(isRecord)
    .filter(({ target }) => typeof target === 'string' && leadsTo(target, address))
    .map(({ documentId, source }) => ({
      ...{ type: 'redirect', documentId: String(documentId) },
      ...{ title: String(source), way: 'redirect' as const },
    }));
}
