import path from 'node:path';
import { fileHeaders } from '@portal/contract/file-headers';
import type { Core } from '@strapi/strapi';
import { PUBLIC_FILES, type PublicFiles } from './public-files';
import { FILE_COOKIE } from '../../platform/http/file-cookie';
import { isSignedIn } from '../../platform/http/signed-in';
import { PRIVATE, sendUpload, type Context } from './send-upload';
import { leadsToUploads, uploadName } from './upload-path';

const NOT_FOUND = 'Không có tệp đang công bố ở địa chỉ này.';
const FOR_A_YEAR = 'public, max-age=31536000, immutable';

const PREFLIGHT = {
  'Access-Control-Allow-Methods': 'GET, HEAD',
  'Access-Control-Allow-Headers': 'Range, If-Range, If-None-Match, If-Modified-Since',
  'Access-Control-Max-Age': '86400',
};

/**
 * Serves everything below `/uploads`: files of published content to everybody, other files only to
 * signed-in administrators. Requests never reach Strapi's own file server.
 */
const uploads: Core.MiddlewareFactory = (_config, { strapi }) => {
  const root = path.join(strapi.dirs.static.public, 'uploads');
  return async (ctx, next) => {
    if (!leadsToUploads(ctx.path)) return next();
    ctx.set(fileHeaders(ctx.path));
    if (ctx.method === 'OPTIONS') {
      ctx.set(PREFLIGHT);
      ctx.status = 204;
      return;
    }
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
      ctx.set('Allow', 'GET, HEAD, OPTIONS');
      ctx.status = 405;
      return;
    }
    ctx.set('Cache-Control', PRIVATE);
    const name = uploadName(ctx.path);
    const isPublic = name !== undefined && (await strapi.get<PublicFiles>(PUBLIC_FILES).has(name));
    if (name === undefined || !(isPublic || (await isEditor(strapi, ctx)))) return notFound(ctx);
    const isThere = await sendUpload(ctx, root, name, isPublic ? FOR_A_YEAR : PRIVATE);
    if (!isThere) notFound(ctx);
  };
};

function isEditor(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  return isSignedIn(strapi, ctx.cookies.get(FILE_COOKIE, { signed: false }));
}

function notFound(ctx: Context): void {
  ctx.status = 404;
  ctx.type = 'text/plain; charset=utf-8';
  ctx.body = NOT_FOUND;
}

export default uploads;
