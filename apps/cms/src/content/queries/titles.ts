import type { Core, UID } from '@strapi/strapi';
import { batchesOf } from '../../platform/database/chunk';
import type { Item } from '../item-rights';
import { shortened } from '../shortened';

/** The first of these fields that a type has is the name of its items. */
export const NAMING = ['title', 'name', 'number', 'username'];
/** The abstract is the fallback for a draft law without a number. */
const NAMES = [...NAMING, 'abstract'];
/** The longest title made of an abstract, in characters. */
const MAX_TITLE_LENGTH = 160;

/** The titles of items, by documentId, as editors know them: the draft's before the published one's. */
export async function titlesOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<Map<string, string>> {
  const { attributes } = strapi.contentType(uid);
  const fields = NAMES.filter((name) => name in attributes);
  const versioned = 'publishedAt' in attributes ? ['publishedAt'] : [];
  const titles = new Map<string, string>();
  for (const batch of batchesOf([...new Set(documentIds)])) {
    const found: Record<string, unknown>[] = await strapi.db.query(uid).findMany({
      where: { documentId: { $in: batch } },
      select: ['documentId', ...versioned, ...fields],
    });
    for (const row of found) {
      const documentId = String(row['documentId']);
      const title = titleIn(row, fields);
      const isDraft = !row['publishedAt'];
      const known = titles.get(documentId) ?? '';
      if (known === '' || (isDraft && title !== '')) titles.set(documentId, title);
    }
  }
  return titles;
}

/** Like `titlesOf`, for items of several types. */
export async function titlesOfItems(
  strapi: Core.Strapi,
  items: readonly { uid: UID.ContentType; document_id: string }[],
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const [uid, rows] of Map.groupBy(items, (item) => item.uid)) {
    const ids = rows.map((row) => row.document_id);
    for (const [id, title] of await titlesOf(strapi, uid, ids)) titles.set(id, title);
  }
  return titles;
}

/** The title of an item, as editors know it; empty if it has none. */
export async function titleOfDraft(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
): Promise<string> {
  return (await titlesOf(strapi, uid, [documentId])).get(documentId) ?? '';
}

function titleIn(row: Record<string, unknown>, fields: readonly string[]): string {
  for (const field of fields) {
    const value = row[field];
    if (typeof value !== 'string' || value === '') continue;
    return field === 'abstract' ? shortened(value, MAX_TITLE_LENGTH) : value;
  }
  return '';
}
