import type { Core } from '@strapi/strapi';
import { rewrapper } from '../platform/rewrapper';

const rewrap = rewrapper<Core.ControllerHandler>();

/**
 * Enables the list action "duplicate" for types with a slug. Strapi refuses it for types with a unique
 * field, but here the copy gets a slug of its own (`document-middlewares/slugs.ts`). Types without drafts
 * are still copied through a form, because the copy would go live at once.
 */
export function copyFromLists(strapi: Core.Strapi): void {
  const controller = strapi.controller('plugin::content-manager.collection-types');
  const { autoClone, clone } = controller;
  if (!autoClone || !clone) throw new Error('the content manager copies in another way');
  controller['autoClone'] = rewrap(autoClone, (refuseUnique) => async (ctx, next) => {
    const type = Object.values(strapi.contentTypes).find(({ uid }) => uid === ctx.params.model);
    const isCopied = type?.options?.draftAndPublish === true && 'slug' in type.attributes;
    return isCopied ? clone(ctx, next) : refuseUnique(ctx, next);
  });
}
