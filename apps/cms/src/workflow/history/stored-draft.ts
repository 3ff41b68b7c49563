import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import { readSnapshot } from './read-snapshot';
import type { Snapshot } from './snapshot';

/** The current draft of an item (or its only row); undefined if it is deleted. */
export async function readStoredDraft(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
): Promise<Snapshot | undefined> {
  const hasDrafts = contentTypes.hasDraftAndPublish(strapi.contentType(uid));
  const where = { documentId, ...(hasDrafts && { publishedAt: null }) };
  const row: unknown = await strapi.db.query(uid).findOne({ where, select: ['id'] });
  const id = isRecord(row) ? row['id'] : undefined;
  return typeof id === 'number' ? readSnapshot(strapi, uid, id) : undefined;
}
