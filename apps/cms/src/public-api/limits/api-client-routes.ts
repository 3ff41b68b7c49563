import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { addAdminRoutes, type AdminContext } from '../../platform/http/admin-routes';
import { userNameOf } from '../../platform/http/admin-user';
import type { ApiClients } from './api-clients';

const PATH = '/admin/api-clients';
const MOST_PER_MINUTE = 1_000_000;

const text = (what: string, most: number) =>
  z
    .string(`Hãy ghi ${what}.`)
    .trim()
    .min(1, `Hãy ghi ${what}.`)
    .max(most, `${what[0]?.toUpperCase()}${what.slice(1)} không được dài quá ${most} ký tự.`);
const RANGE = `Số yêu cầu mỗi phút phải là số nguyên từ 1 đến ${MOST_PER_MINUTE}.`;

const details = z.object({
  name: text('tên bên sử dụng', 100),
  contact: text('cách liên hệ', 200),
  perMinute: z.int(RANGE).min(1, RANGE).max(MOST_PER_MINUTE, RANGE),
});

/** Admin routes to issue tokens for the public API, change their limits and revoke them. */
export function addApiClientRoutes(strapi: Core.Strapi, clients: ApiClients): void {
  // Reuses Strapi's rights on API tokens, which the form of roles already shows in Vietnamese.
  const right = (action: 'read' | 'create' | 'update' | 'delete') => `api-tokens.${action}`;
  addAdminRoutes(strapi, [
    { method: 'GET', path: PATH, right: right('read'), answer: () => clients.list() },
    {
      ...{ method: 'POST', path: PATH, right: right('create') },
      async answer(ctx) {
        const added = await clients.add(detailsIn(ctx), userNameOf(ctx.state.user));
        ctx.status = 201;
        return added;
      },
    },
    {
      ...{ method: 'PUT', path: `${PATH}/:id`, right: right('update') },
      answer: async (ctx) => refuseUnless(await clients.change(idIn(ctx), detailsIn(ctx))),
    },
    {
      ...{ method: 'POST', path: `${PATH}/:id/revoke`, right: right('delete') },
      answer: async (ctx) => refuseUnless(await clients.revoke(idIn(ctx))),
    },
  ]);
}

function detailsIn(ctx: AdminContext) {
  const parsed = details.safeParse(ctx.request.body);
  if (parsed.success) return parsed.data;
  throw new errors.ValidationError(parsed.error.issues.map(({ message }) => message).join(' '));
}

function idIn(ctx: AdminContext): number {
  const parsed = z.coerce.number().int().positive().max(2_147_483_647).safeParse(ctx.params.id);
  if (!parsed.success) throw new errors.NotFoundError('Không có bên sử dụng này.');
  return parsed.data;
}

function refuseUnless(isFound: boolean): void {
  if (!isFound) throw new errors.NotFoundError('Mã truy cập này không có hoặc đã bị thu hồi.');
}
