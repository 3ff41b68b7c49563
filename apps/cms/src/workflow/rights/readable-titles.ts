import type { Core } from '@strapi/strapi';
import { titlesOf } from '../../content/queries/titles';
import { itemRights } from './item-rights';
import { draftedUids } from './kinds';

interface Named {
  uid: string;
  documentId: string;
}

/** The titles of those items that a user may read, by uid and documentId. */
export async function readableTitles(
  strapi: Core.Strapi,
  userAbility: unknown,
  items: readonly Named[],
): Promise<Map<string, Map<string, string>>> {
  const rights = itemRights(strapi, userAbility);
  const titles = new Map<string, Map<string, string>>();
  for (const uid of draftedUids(strapi)) {
    const ids = items.filter((item) => item.uid === uid).map(({ documentId }) => documentId);
    if (ids.length === 0) continue;
    titles.set(uid, await titlesOf(strapi, uid, await rights.allowed('read', uid, ids)));
  }
  return titles;
}
