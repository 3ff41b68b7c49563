import type { Core, UID } from '@strapi/strapi';
import { takeTurn } from './turns';

/** Reserved slugs: `/articles/calendar` is a route of the API. */
const TAKEN = new Set(['calendar']);

/**
 * The wanted slug, with a number appended if another document has it. No other transaction can take it
 * before this one ends.
 */
export async function freeSlug(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  wanted: string,
  documentId: string | undefined,
): Promise<string> {
  await strapi.db.transaction(({ trx }) => takeTurn(trx, uid));
  const others = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  for (let n = 1; ; n += 1) {
    const slug = n === 1 ? wanted : `${wanted}-${n}`;
    if (TAKEN.has(slug)) continue;
    if ((await strapi.db.query(uid).count({ where: { slug, ...others } })) === 0) return slug;
  }
}
