import { errors } from '@strapi/utils';
import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const ARTICLE = 'api::article.article';

/** Strapi does not enforce a required relation: an article needs a category to be published. */
export const categoryRequired: MakeRule = (strapi) => async (context, next) => {
  const result = await next();
  if (context.uid !== ARTICLE || !writes(context)) return result;
  const unfiled = await strapi.db.query(ARTICLE).count({
    where: {
      documentId: documentIdOf(context) ?? resultIdOf(result),
      publishedAt: { $notNull: true },
      category: { id: { $null: true } },
    },
  });
  if (unfiled > 0) {
    throw new errors.ValidationError('Hãy chọn chuyên mục trước khi đăng tin.');
  }
  return result;
};
