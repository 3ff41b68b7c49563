import type { Core } from '@strapi/strapi';
import type { Item } from '../../content/item-rights';
import { restoredData } from './restored-data';
import { asRestorationOf } from './restoring';
import type { Snapshot } from './snapshot';

interface Restored {
  /** The names of related items and files that no longer exist, so were left out. */
  missing: string[];
  /** True if the version has another slug; the item keeps its published one. */
  keepsSlug: boolean;
}

/** Computes a restoration without carrying it out. */
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

/** Restores a version as the item's draft by an ordinary save, so that all rules of saving apply. */
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
