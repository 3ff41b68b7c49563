import type { Core } from '@strapi/strapi';

/**
 * Strapi does not copy an entry with a unique field from a list, and every type with a slug has one;
 * here the copy gets a slug of its own (`document-middlewares/slugs.ts`). An entry of a type without
 * drafts would go live at once, so it is still copied through a form.
 */
export function copyFromLists(strapi: Core.Strapi): void {
  const controller = strapi.controller('plugin::content-manager.collection-types');
  const { autoClone, clone } = controller;
  if (!autoClone || !clone) throw new Error('the content manager copies in another way');
  controller['autoClone'] = async (ctx, next) => {
    const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === ctx.params.model);
    const isCopied = type?.options?.draftAndPublish === true && 'slug' in type.attributes;
    return isCopied ? clone(ctx, next) : autoClone(ctx, next);
  };
}
