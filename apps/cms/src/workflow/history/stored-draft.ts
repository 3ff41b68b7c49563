import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import type { Item } from '../../content/item-rights';
import { namingFields, readSnapshot } from './read-snapshot';
import type { Snapshot } from './snapshot';

/** What editors see of an item now; undefined if it is deleted. */
export async function readStoredDraft(
  strapi: Core.Strapi,
  item: Item,
): Promise<Snapshot | undefined> {
  const row = await findDraft(strapi, item, ['id']);
  const id = row?.['id'];
  return typeof id === 'number' ? readSnapshot(strapi, item.uid, id) : undefined;
}

/** What editors call an item; empty if it has no name. */
export async function titleOfDraft(strapi: Core.Strapi, item: Item): Promise<string> {
  const [field] = namingFields(strapi, item.uid);
  if (field === undefined) return '';
  const title = (await findDraft(strapi, item, [field]))?.[field];
  return typeof title === 'string' ? title : '';
}

async function findDraft(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
  select: string[],
): Promise<Record<string, unknown> | undefined> {
  const hasDrafts = contentTypes.hasDraftAndPublish(strapi.contentType(uid));
  const where = { documentId, ...(hasDrafts && { publishedAt: null }) };
  const row: unknown = await strapi.db.query(uid).findOne({ where, select });
  return isRecord(row) ? row : undefined;
}
