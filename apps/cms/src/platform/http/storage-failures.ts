import type { Core } from '@strapi/strapi';
import { storageFailureOf, type StorageFailure } from '../database/storage-failure';
import { refuse } from './admin-error';

const RETRY_AFTER_SECONDS = '5';

/** Strapi also sends these if the database fails; the admin would then sign the editor out. */
const HIDES_A_LOSS = new Set([401, 403]);

const REFUSALS: Record<StorageFailure, { status: number; name: string; sentence: string }> = {
  full: {
    status: 507,
    name: 'InsufficientStorageError',
    sentence:
      'Chưa lưu được: máy chủ đã hết chỗ lưu trữ. Hãy giữ nguyên trang này và báo bộ phận kỹ thuật, rồi lưu lại khi máy chủ có chỗ.',
  },
  unwritable: {
    status: 503,
    name: 'ServiceUnavailableError',
    sentence:
      'Chưa lưu được: máy chủ không ghi được dữ liệu. Hãy giữ nguyên trang này và báo bộ phận kỹ thuật, rồi lưu lại.',
  },
  away: {
    status: 503,
    name: 'ServiceUnavailableError',
    sentence:
      'Cơ sở dữ liệu tạm thời không trả lời. Hãy giữ nguyên trang này và thử lại sau ít phút.',
  },
  contended: {
    status: 503,
    name: 'ServiceUnavailableError',
    sentence:
      'Chưa lưu được vì có người khác đang lưu cùng nội dung này. Hãy giữ nguyên trang này và lưu lại.',
  },
};

/** Answers a failure of the database or the disk with one sentence, and logs it in one line. */
const storageFailures: Core.MiddlewareFactory = (_config, { strapi }) => {
  return async (ctx, next) => {
    try {
      await next();
      if (HIDES_A_LOSS.has(ctx.status)) await strapi.db.connection.raw('select 1');
    } catch (error) {
      const failure = storageFailureOf(error);
      if (failure === undefined) throw error;
      const { status, name, sentence } = REFUSALS[failure];
      strapi.log.error(`${ctx.method} ${ctx.path}: ${sentence} (${String(error)})`);
      if (status === 503) ctx.set('Retry-After', RETRY_AFTER_SECONDS);
      refuse(ctx, status, name, sentence);
    }
  };
};

export default storageFailures;
