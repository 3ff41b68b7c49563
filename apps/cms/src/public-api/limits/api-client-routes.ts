import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import * as z from 'zod';
import { userNameOf } from '../../content/saves/base-version';
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

type Context = Parameters<Core.ControllerHandler>[0];

/** Lets administrators give tokens to clients of the public API, change their limits and revoke them. */
export function addApiClientRoutes(strapi: Core.Strapi, clients: ApiClients): void {
  const route = (
    action: 'read' | 'create' | 'update' | 'delete',
    method: 'GET' | 'POST' | 'PUT',
    path: string,
    handler: (ctx: Context) => Promise<void>,
  ) => ({
    ...{ method, path: `${PATH}${path}`, handler, info: { type: 'admin' as const } },
    config: {
      policies: [
        'admin::isAuthenticatedAdmin',
        // These rights have places in the forms of roles, in Vietnamese.
        { name: 'admin::hasPermissions', config: { actions: [`admin::api-tokens.${action}`] } },
      ],
    },
  });
  strapi.server.routes({
    type: 'admin',
    routes: [
      route('read', 'GET', '', async (ctx) => {
        ctx.body = { data: await clients.list() };
      }),
      route('create', 'POST', '', async (ctx) => {
        const added = await clients.add(detailsIn(ctx), userNameOf(ctx.state.user));
        ctx.status = 201;
        ctx.body = { data: added };
      }),
      route('update', 'PUT', '/:id', async (ctx) => {
        answer(ctx, await clients.change(idIn(ctx), detailsIn(ctx)));
      }),
      route('delete', 'POST', '/:id/revoke', async (ctx) => {
        answer(ctx, await clients.revoke(idIn(ctx)));
      }),
    ],
  });
}

function detailsIn(ctx: Context) {
  const parsed = details.safeParse(ctx.request.body);
  if (parsed.success) return parsed.data;
  throw new errors.ValidationError(parsed.error.issues.map(({ message }) => message).join(' '));
}

function idIn(ctx: Context): number {
  const parsed = z.coerce.number().int().positive().max(2_147_483_647).safeParse(ctx.params.id);
  if (!parsed.success) throw new errors.NotFoundError('Không có bên sử dụng này.');
  return parsed.data;
}

function answer(ctx: Context, isFound: boolean): void {
  if (!isFound) throw new errors.NotFoundError('Mã truy cập này không có hoặc đã bị thu hồi.');
  ctx.body = { data: null };
}
