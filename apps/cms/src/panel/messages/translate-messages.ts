import { isRecord } from '@portal/contract/is-record';
import type { Core } from '@strapi/strapi';
import { modelsOf } from './models';
import { namePermissions } from './permissions';
import { inVietnamese } from './vietnamese-sentences';

const ADMIN_PATHS = /^\/(?:admin|content-manager|upload|i18n|email)(?:\/|$)/;

/**
 * Translates messages of the server that the admin shows unchanged. It must be registered before
 * `strapi::errors`, so that it sees the error bodies which `strapi::errors` writes.
 */
const adminMessages: Core.MiddlewareFactory = (_config, { strapi }) => {
  return async (ctx, next) => {
    await next();
    if (!ADMIN_PATHS.test(ctx.path)) return;
    const body: unknown = ctx.body;
    if (!isRecord(body)) return;
    if (ctx.status >= 400 && isRecord(body['error'])) translate(body['error']);
    if (ctx.path === '/admin/permissions' && isRecord(body['data'])) {
      namePermissions(body['data'], modelsOf(strapi));
    }
  };
};

function translate(error: Record<string, unknown>): void {
  if (typeof error['message'] === 'string') error['message'] = inVietnamese(error['message']);
  const details: unknown = error['details'];
  const errors = isRecord(details) && Array.isArray(details['errors']) ? details['errors'] : [];
  for (const one of errors) if (isRecord(one)) translate(one);
}

export default adminMessages;
