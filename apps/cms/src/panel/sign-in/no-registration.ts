import type { Core } from '@strapi/strapi';
import { plainPath } from '../../platform/http/plain-path';

/**
 * Blocks the address by which the first caller could become administrator, because `first-admin.ts` has
 * already created one.
 */
const noRegistration: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (plainPath(ctx.path) === '/admin/register-admin') {
    return ctx.notFound();
  }
  return next();
};

export default noRegistration;
