import type { Core } from '@strapi/strapi';

/**
 * Strapi does not copy from a list what has a unique field, and every type with a slug has one; a copy
 * gets a slug of its own here (`document-rules/slugs.ts`). What has no drafts would go live at once,
 * so it is still copied in a form alone.
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
