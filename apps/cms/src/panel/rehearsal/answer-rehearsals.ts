import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../platform/http/admin-error';
import { Rehearsed, REHEARSAL_HEADER } from './rehearsal';

const TYPES = CONTENT_TYPE_NAMES.join('|');
const REHEARSED = new RegExp(
  String.raw`^/content-manager/collection-types/api::(${TYPES})\.\1(?:/[a-z0-9]+)?(?:/actions/(?:publish|unpublish))?$`,
);
const BAD_REQUEST = 400;

/**
 * Answers a rehearsed request (dry run) with its consequences. It refuses requests that cannot be rehearsed,
 * because they would really be carried out.
 */
const answerRehearsals: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.get(REHEARSAL_HEADER) === '') return next();
  const method = ctx.path.includes('/actions/') ? 'POST' : 'DELETE';
  if (!REHEARSED.test(ctx.path) || ctx.method !== method) {
    refuse(ctx, BAD_REQUEST, 'ValidationError', 'Không thể xem trước kết quả của thao tác này.');
    return;
  }
  try {
    await next();
  } catch (error) {
    if (!(error instanceof Rehearsed)) throw error;
    ctx.status = 200;
    ctx.body = { data: error.consequences };
  }
};

export default answerRehearsals;
