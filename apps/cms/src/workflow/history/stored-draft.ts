import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import { readSnapshot } from './read-snapshot';
import type { Snapshot } from './snapshot';

/** What editors see of an item now; undefined if it is deleted. */
export async function readStoredDraft(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
): Promise<Snapshot | undefined> {
  const hasDrafts = contentTypes.hasDraftAndPublish(strapi.contentType(uid));
  const row: { id: number } | null = await strapi.db.query(uid).findOne({
    where: { documentId, ...(hasDrafts && { publishedAt: null }) },
    select: ['id'],
  });
  return row ? readSnapshot(strapi, uid, row.id) : undefined;
}
