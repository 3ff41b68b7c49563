import type { Core } from '@strapi/strapi';
import { plainPath } from '../../platform/http/plain-path';

/**
 * Closes the address by which the first caller could become administrator: `first-admin.ts` makes the
 * first one before the server listens.
 */
const noRegistration: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (plainPath(ctx.path) === '/admin/register-admin') {
    return ctx.notFound();
  }
  return next();
};

export default noRegistration;
