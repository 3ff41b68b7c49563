import type { Core } from '@strapi/strapi';
import { bearerOf } from './signed-in';

export const FILE_COOKIE = 'portal_files';

/**
 * `<img src>` sends no Authorization header, so signed-in administrators also get their token as a
 * cookie, limited to `/uploads`. It becomes invalid with the session, like the token.
 */
const fileCookie: Core.MiddlewareFactory = () => async (ctx, next) => {
  await next();
  if (!ctx.state.session) return;
  const token = ctx.path === '/admin/logout' ? undefined : bearerOf(ctx.get('authorization'));
  ctx.cookies.set(FILE_COOKIE, token, {
    ...{ path: '/uploads', httpOnly: true, sameSite: 'lax', signed: false },
    ...{ secure: ctx.secure, overwrite: true },
  });
};

export default fileCookie;
