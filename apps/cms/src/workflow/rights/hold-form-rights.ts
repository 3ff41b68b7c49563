import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { guardAction } from './guard-action';

const CONFIGURE = 'plugin::content-manager.components.configure-layout';

/** Strapi registers a right to configure the forms of components, and never asks for it. */
export function holdFormRights(strapi: Core.Strapi): void {
  const action = ['plugin::content-manager.components', 'updateComponentConfiguration'] as const;
  guardAction(strapi, action, async (ctx) => {
    if (!ctx.state.userAbility.can(CONFIGURE)) throw new errors.ForbiddenError();
  });
}
