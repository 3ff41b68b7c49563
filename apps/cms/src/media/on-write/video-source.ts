import { errors } from '@strapi/utils';
import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const VIDEO = 'api::video.video';

/** Refuses to publish a video that has neither a file nor a YouTube address. */
export const videoSource: MakeRule = (strapi) => async (context, next) => {
  if (context.uid !== VIDEO || !writes(context)) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const published = await strapi.db.query(VIDEO).findMany({
      where: {
        documentId: documentIdOf(context) ?? resultIdOf(result),
        publishedAt: { $notNull: true },
      },
      select: ['embedUrl'],
      populate: ['file'],
    });
    if (published.some(({ file, embedUrl }) => !file && !embedUrl)) {
      throw new errors.ValidationError(
        'Hãy tải tệp video lên hoặc ghi địa chỉ YouTube trước khi đăng.',
      );
    }
    return result;
  });
};
