import type { Core } from '@strapi/strapi';
import type { Item } from '../../content/item-rights';
import { restoredData } from './restored-data';
import { asRestorationOf } from './restoring';
import type { Snapshot } from './snapshot';

export interface Restored {
  /** The names of the related items and files that are gone, and were left out. */
  missing: string[];
  /** The item had another slug; it keeps the one that readers know. */
  keepsSlug: boolean;
}

/** What a restoration would leave out. */
export async function planRestoration(
  strapi: Core.Strapi,
  { uid, documentId }: Item,
  version: Snapshot,
): Promise<Restored & { data: Record<string, unknown> }> {
  const { data, missing } = await restoredData(strapi, uid, version);
  if (!('slug' in data)) return { data, missing, keepsSlug: false };
  const published: { slug: string | null } | null = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['slug'],
  });
  if (!published || published.slug === data['slug']) return { data, missing, keepsSlug: false };
  const { slug: _former, ...rest } = data;
  return { data: rest, missing, keepsSlug: true };
}

/** Stores a version as the item's draft by a save, so that every rule of saving holds. */
export async function restoreVersion(
  strapi: Core.Strapi,
  item: Item,
  { id, content }: { id: number; content: Snapshot },
  userId: number,
): Promise<Restored> {
  const { uid, documentId } = item;
  return strapi.db.transaction(async () => {
    const { data, ...restored } = await planRestoration(strapi, item, content);
    await asRestorationOf({ id, documentId }, () =>
      strapi.documents(uid).update({ documentId, data: { ...data, updatedBy: userId } }),
    );
    return restored;
  });
}
