import type { Core, UID } from '@strapi/strapi';
import { loadForRights, loadManyForRights, type Item } from '../../content/item-rights';
import { ACTIONS, type ContentAction } from './actions';

/** Of a user with an ability of Strapi's: all rights on items, our own among them. */
export function itemRights(strapi: Core.Strapi, userAbility: unknown) {
  const checkerOf = (model: UID.ContentType) =>
    strapi.plugin('content-manager').service('permission-checker').create({ userAbility, model });
  return {
    /** By type alone, before an item is known. */
    mayAny: (action: ContentAction, uid: UID.ContentType): boolean =>
      checkerOf(uid).can(ACTIONS[action]),
    /** Undefined if there is no such item. */
    async may(action: ContentAction, item: Item): Promise<boolean | undefined> {
      const loaded = await loadForRights(strapi, item, 'draft');
      return loaded === null ? undefined : checkerOf(item.uid).can(ACTIONS[action], loaded);
    },
    /** The documentIds of those of many drafts with which the user may do this. */
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
