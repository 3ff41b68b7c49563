import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AdminContext } from '../../platform/http/admin-routes';
import { signedInUser } from '../../platform/http/admin-user';
import { UPLOAD_RIGHT } from '../uploads/may-upload';
import { isOf, PARTS_PATH, partsOf } from './part-store';

/** Adds the routes of resumable uploads (tus 1.0), for users with the upload right. */
export function addPartRoutes(strapi: Core.Strapi): void {
  const route = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string) => ({
    ...{ method, path, info: { type: 'admin' as const } },
    config: { policies: ['admin::isAuthenticatedAdmin'] },
    handler: (ctx: AdminContext) => answer(strapi, ctx),
  });
  const one = `${PARTS_PATH}/:id`;
  strapi.server.routes({
    type: 'admin',
    // GET is only there for HEAD, which Strapi's router sends to the GET route.
    routes: [
      route('POST', PARTS_PATH),
      route('GET', one),
      route('PATCH', one),
      route('DELETE', one),
    ],
  });
}

async function answer(strapi: Core.Strapi, ctx: AdminContext): Promise<void> {
  if (!ctx.state.userAbility.can(UPLOAD_RIGHT)) throw new errors.ForbiddenError();
  const { userId } = signedInUser(ctx.state);
  const isTheirs = ctx.params.id === undefined || isOf(userId, ctx.params.id);
  if (ctx.method === 'GET' || !isTheirs)
    throw new errors.NotFoundError('Không có tệp đang tải này.');
  const response = await partsOf(strapi).handle(userId, requestOf(ctx));
  ctx.status = response.status;
  for (const [name, value] of response.headers) {
    if (!name.startsWith('access-control-')) ctx.set(name, value);
  }
  const body = await response.text();
  if (ctx.method !== 'HEAD' && body !== '') ctx.body = body;
}

function requestOf({ req, method, path, headers }: AdminContext): Request {
  const names = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  const hasBody = method === 'POST' || method === 'PATCH';
  return new Request(`http://cms${path}`, {
    ...{ method, headers: names },
    ...(hasBody && { body: Readable.toWeb(req), duplex: 'half' as const }),
  });
}
