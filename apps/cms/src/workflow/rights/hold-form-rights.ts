import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';

const CONFIGURE = 'plugin::content-manager.components.configure-layout';

/** Strapi registers a right to configure the forms of components, and never asks for it. */
export function holdFormRights(strapi: Core.Strapi): void {
  const controller = strapi.controller('plugin::content-manager.components');
  const { updateComponentConfiguration: update } = controller;
  if (!update) throw new Error('the content manager configures components in another way');
  controller['updateComponentConfiguration'] = async (ctx, next) => {
    if (!ctx.state.userAbility.can(CONFIGURE)) throw new errors.ForbiddenError();
    return update.call(controller, ctx, next);
  };
}
