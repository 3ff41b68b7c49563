import { putCitations } from './write';
import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../content/document-middlewares/document-middleware';

const ARTICLE = 'api::article.article';

/** Notes which documents published news cite, in the transaction of the change itself. */
export const citations: MakeRule = (strapi) => async (context, next) => {
  if (context.uid !== ARTICLE || !writes(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result);
    if (documentId === undefined) return result;
    const published = await strapi.db.query(ARTICLE).findOne({
      where: { documentId, publishedAt: { $notNull: true } },
      select: ['body'],
    });
    await putCitations(trx, documentId, published?.body);
    return result;
  });
};
