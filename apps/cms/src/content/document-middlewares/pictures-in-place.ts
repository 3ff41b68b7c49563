import { MISSING_PICTURE } from '@portal/rich-text/nodes/missing-picture';
import { errors } from '@strapi/utils';
import { richTextFields } from '../rich-text-field';
import { documentIdOf, resultIdOf, writes, type MakeRule } from './document-middleware';

/** Refuses to publish a text in which a placeholder still marks a picture that was not uploaded. */
export const picturesInPlace: MakeRule = (strapi) => async (context, next) => {
  const result = await next();
  const fields = richTextFields(context.contentType);
  if (fields.length === 0 || !writes(context)) return result;
  const unfinished = await strapi.db.query(context.uid).count({
    where: {
      documentId: documentIdOf(context) ?? resultIdOf(result),
      publishedAt: { $notNull: true },
      $or: fields.map((field) => ({ [field]: { $contains: MISSING_PICTURE } })),
    },
  });
  if (unfinished > 0) {
    throw new errors.ValidationError(
      'Trong nội dung còn ảnh chưa tải lên được. Hãy chọn lại ảnh hoặc xóa chỗ đánh dấu, rồi đăng.',
    );
  }
  return result;
};
