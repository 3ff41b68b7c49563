import type { Core } from '@strapi/strapi';
import { MAX_BODY_BYTES, megabytes } from './upload-kinds';
import { refuse } from './refuse';

const TOO_LARGE = `Dung lượng tải lên vượt mức tối đa ${megabytes(MAX_BODY_BYTES)}. Hãy giảm dung lượng tệp rồi tải lên lại.`;
const SIGN_IN = 'Hãy đăng nhập rồi tải tệp lên.';
const FROM_ADDRESS = 'Cổng không tải tệp từ địa chỉ bên ngoài. Hãy tải tệp về máy rồi tải lên.';

/** Stands before the body is read: what is too large is refused without being stored. */
const uploadLimits: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.path.startsWith('/upload/actions/upload-from-urls')) {
    return refuse(ctx, 403, 'ForbiddenError', FROM_ADDRESS);
  }
  if (ctx.is('multipart') && ctx.get('authorization') === '') {
    ctx.req.resume();
    return refuse(ctx, 401, 'UnauthorizedError', SIGN_IN);
  }
  if (Number(ctx.get('content-length')) > MAX_BODY_BYTES) {
    ctx.req.resume();
    return refuse(ctx, 413, 'PayloadTooLargeError', TOO_LARGE);
  }
  await next();
  if (ctx.status === 413) refuse(ctx, 413, 'PayloadTooLargeError', TOO_LARGE);
};

export default uploadLimits;
