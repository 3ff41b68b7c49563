import type { Core } from '@strapi/strapi';

/**
 * The first administrator is made before the server listens (see `first-admin.ts`); the address
 * by which the first caller could become one is closed for good.
 */
const noRegistration: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.path.replace(/\/+$/, '').toLowerCase() === '/admin/register-admin') {
    return ctx.notFound();
  }
  return next();
};

export default noRegistration;
