import type { Core } from '@strapi/strapi';
import { plainPath } from '../../platform/http/plain-path';

/**
 * The first administrator is made before the server listens (see `first-admin.ts`); the address
 * by which the first caller could become one is closed for good.
 */
const noRegistration: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (plainPath(ctx.path) === '/admin/register-admin') {
    return ctx.notFound();
  }
  return next();
};

export default noRegistration;
