import type { Core } from '@strapi/strapi';
import { bearerOf, userOfToken } from '../../platform/http/signed-in';

export const UPLOAD_RIGHT = 'plugin::upload.assets.create';

/** True if the sender may upload. For middlewares that run before the router checks rights. */
export async function mayUpload(
  strapi: Core.Strapi,
  ctx: Parameters<Core.MiddlewareHandler>[0],
): Promise<boolean> {
  const id = await userOfToken(strapi, bearerOf(ctx.get('authorization')));
  if (id === undefined) return false;
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  const ability = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return ability.can(UPLOAD_RIGHT);
}
