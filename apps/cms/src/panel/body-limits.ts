import type { Core } from '@strapi/strapi';
import { plainPath } from '../platform/http/plain-path';
import { refuse } from '../platform/http/admin-error';
import { bearerOf, isSignedIn } from '../platform/http/signed-in';
import { MAX_BODY_BYTES, megabytes } from '../media/uploads/upload-kinds';

const KB = 1_000;
/** Enough for a sign-in form. */
const MAX_SIGNED_OUT_BYTES = 16 * KB;
/** How much of a refused body is drained, so that a client slightly over the limit still reads the answer. */
const MAX_DROPPED_BYTES = 1_000 * KB;
/** The grace period before the connection is cut, so that the client can read the answer. */
const READ_ANSWER_MS = 2_000;

const TOO_LARGE = `Dung lượng tải lên vượt mức tối đa ${megabytes(MAX_BODY_BYTES)}. Hãy giảm dung lượng tệp rồi tải lên lại.`;
const SIGN_IN = 'Phiên đăng nhập không còn hiệu lực. Hãy đăng nhập rồi gửi lại.';
const SIGN_IN_FIRST = 'Nội dung gửi lên quá dài khi chưa đăng nhập. Hãy đăng nhập rồi gửi lại.';
const NO_LENGTH = 'Yêu cầu chưa đăng nhập phải ghi độ dài nội dung (Content-Length).';
const NO_FILES = 'Địa chỉ này không nhận tệp. Hãy tải tệp lên ở Thư viện.';
const ENCODED = 'Máy chủ không nhận nội dung nén. Hãy gửi lại không nén.';
const FROM_ADDRESS = 'Cổng không tải tệp từ địa chỉ bên ngoài. Hãy tải tệp về máy rồi tải lên.';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Refusal = [status: number, name: string, message: string];

/**
 * Runs before bodies are read. A client that is not signed in may send no more than a sign-in form, so that
 * it cannot fill the memory or the disk.
 */
const bodyLimits: Core.MiddlewareFactory = (_config, { strapi }) => {
  return async (ctx, next) => {
    const refusal = await refusalOf(strapi, ctx);
    if (refusal) {
      drop(ctx);
      return refuse(ctx, ...refusal);
    }
    await next();
    if (ctx.status === 413) refuse(ctx, 413, 'PayloadTooLargeError', TOO_LARGE);
  };
};

async function refusalOf(strapi: Core.Strapi, ctx: Context): Promise<Refusal | undefined> {
  const path = plainPath(ctx.path);
  if (path.startsWith('/upload/actions/upload-from-urls')) {
    return [403, 'ForbiddenError', FROM_ADDRESS];
  }
  const length = Number(ctx.get('content-length'));
  const isChunked = ctx.get('transfer-encoding') !== '';
  const isForm = Boolean(ctx.is('multipart'));
  if (length === 0 && !isChunked) return undefined;
  if (!/^(identity)?$/i.test(ctx.get('content-encoding'))) {
    return [415, 'UnsupportedMediaTypeError', ENCODED];
  }
  if (isForm && !/^\/upload(\/|$)/.test(path)) return [415, 'UnsupportedMediaTypeError', NO_FILES];
  const mayBeSignedOut = !isForm && !isChunked && length <= MAX_SIGNED_OUT_BYTES;
  if (!mayBeSignedOut && !(await isSignedIn(strapi, bearerOf(ctx.get('authorization'))))) {
    // On a 401 the admin renews an expired session and retries.
    if (isForm || ctx.get('authorization') !== '') return [401, 'UnauthorizedError', SIGN_IN];
    return isChunked
      ? [411, 'LengthRequiredError', NO_LENGTH]
      : [413, 'PayloadTooLargeError', SIGN_IN_FIRST];
  }
  return length > MAX_BODY_BYTES ? [413, 'PayloadTooLargeError', TOO_LARGE] : undefined;
}

/** Drains up to `MAX_DROPPED_BYTES`, and cuts the connection `READ_ANSWER_MS` after the answer. */
function drop({ req, res }: Context): void {
  let dropped = 0;
  req.on('data', (part: Buffer) => {
    dropped += part.length;
    if (dropped > MAX_DROPPED_BYTES) req.pause();
  });
  res.once('finish', () => {
    const cut = setTimeout(() => req.destroy(), READ_ANSWER_MS);
    req.once('close', () => clearTimeout(cut));
  });
}

export default bodyLimits;
