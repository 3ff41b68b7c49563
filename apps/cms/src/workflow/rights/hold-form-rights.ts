import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { guardAction } from './guard-action';

const CONFIGURE = 'plugin::content-manager.components.configure-layout';

/** Enforces the right to configure forms of components, which Strapi registers but never checks. */
export function holdFormRights(strapi: Core.Strapi): void {
  const action = ['plugin::content-manager.components', 'updateComponentConfiguration'] as const;
  guardAction(strapi, action, async (ctx) => {
    if (!ctx.state.userAbility.can(CONFIGURE)) throw new errors.ForbiddenError();
  });
}
