import type { Core, UID } from '@strapi/strapi';
import { loadForRights, loadManyForRights, type Item } from '../../content/item-rights';
import { ACTIONS, type ContentAction } from './actions';

/** Checks a user's rights on items, both Strapi's and our own. */
export function itemRights(strapi: Core.Strapi, userAbility: unknown) {
  const checkerOf = (model: UID.ContentType) =>
    strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });
  return {
    /** Checks by type alone, before an item is known. */
    mayAny: (action: ContentAction, uid: UID.ContentType): boolean =>
      checkerOf(uid).can(ACTIONS[action]),
    /** Undefined if there is no such item. */
    async may(action: ContentAction, item: Item): Promise<boolean | undefined> {
      const loaded = await loadForRights(strapi, item, 'draft');
      return loaded === null ? undefined : checkerOf(item.uid).can(ACTIONS[action], loaded);
    },
    /** Filters documentIds to the drafts on which the user has this right. */
    async allowed(
      action: ContentAction,
      uid: UID.ContentType,
      documentIds: readonly string[],
    ): Promise<string[]> {
      const checker = checkerOf(uid);
      const loaded = await loadManyForRights(strapi, uid, documentIds);
      return loaded
        .filter((item) => checker.can(ACTIONS[action], item))
        .map(({ documentId }) => String(documentId));
    },
    isPublished: async (item: Item): Promise<boolean> =>
      (await loadForRights(strapi, item, 'published')) !== null,
  };
}
