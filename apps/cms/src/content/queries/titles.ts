import type { Core, UID } from '@strapi/strapi';
import { batchesOf } from '../../platform/database/chunk';
import type { Item } from '../item-rights';
import { shortened } from '../shortened';

/** The first of these that a type has names its items. */
export const NAMING = ['title', 'name', 'number', 'username'];
/** A draft of a law may have no number. */
const NAMES = [...NAMING, 'abstract'];
/** Of an abstract, in characters. */
const MOST = 160;

/** What editors call items of a type, by document; the draft's title before the published one. */
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

/** The same of items of several types. */
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

/** What editors call an item now; empty if it has no name. */
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
    return field === 'abstract' ? shortened(value, MOST) : value;
  }
  return '';
}
