import { errors } from '@strapi/utils';
import { documentIdOf, type MakeRule } from './rule';

const ARTICLE = 'api::article.article';

/** Strapi does not hold a relation to be required: an article is published under a category. */
export const categoryRequired: MakeRule = (strapi) => async (context, next) => {
  const documentId = documentIdOf(context);
  if (context.uid === ARTICLE && context.action === 'publish' && documentId !== undefined) {
    const filed = await strapi.db
      .query(ARTICLE)
      .count({ where: { documentId, publishedAt: null, category: { id: { $notNull: true } } } });
    if (filed === 0) {
      throw new errors.ValidationError('Hãy chọn chuyên mục trước khi đăng tin.');
    }
  }
  return next();
};
