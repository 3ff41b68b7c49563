import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { listFileUses } from '../../media/file-uses/list-file-uses';
import { usesSeenBy } from '../../media/file-uses/uses-seen';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';

const place = z.object({ id: z.coerce.number().int().positive().max(2_147_483_647) });

/** Adds the route that lists which items use a file, for users who may read the media library. */
export function addFileUsesRoutes(strapi: Core.Strapi): void {
  addAdminRoutes(strapi, [
    { method: 'GET', path: '/admin/file-uses/:id', answer: (ctx) => usesOf(strapi, ctx) },
  ]);
}

async function usesOf(strapi: Core.Strapi, ctx: AdminContext) {
  const { data } = place.safeParse(ctx.params);
  if (!data) throw new errors.NotFoundError('Không có tệp này.');
  const { userAbility } = ctx.state;
  if (!userAbility.can('plugin::upload.read')) throw new errors.ForbiddenError();
  const uses = await listFileUses(strapi, [data.id]);
  const seen = usesSeenBy(strapi, userAbility, uses);
  return {
    items: seen.map(({ fileId: _file, ...use }) => use),
    hidden: uses.length - seen.length,
  };
}
