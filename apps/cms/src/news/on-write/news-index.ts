import { isInCalendar } from '@portal/vietnamese/days';
import type { Core } from '@strapi/strapi';
import { instantOf, type Database } from '../../platform/database/database';
import { entryOf } from '../read-model/entry';
import { putEntry, removeCategory, removeEntry } from '../read-model/write';
import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

/** Keeps the index of published news true, in the transaction of the change itself. */
export const newsIndex: MakeRule = (strapi) => async (context, next) => {
  if (!writes(context)) return next();
  if (context.uid === 'api::category.category' && context.action === 'delete') {
    const { documentId } = context.params;
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      await removeCategory(trx, documentId);
      return result;
    });
  }
  if (context.uid !== 'api::article.article') return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result);
    if (documentId !== undefined) await syncEntry(strapi, trx, documentId);
    return result;
  });
};

async function syncEntry(strapi: Core.Strapi, trx: Database, documentId: string): Promise<void> {
  const article = await strapi.db.query('api::article.article').findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id', 'slug', 'postedAt', 'featured'],
    populate: { category: { select: ['documentId'] } },
  });
  if (!article?.postedAt || !isInCalendar(instantOf(article.postedAt))) {
    return removeEntry(trx, documentId);
  }
  await putEntry(
    trx,
    entryOf({
      documentId,
      articleId: Number(article.id),
      slug: article.slug,
      postedAt: instantOf(article.postedAt),
      categoryDocumentId: article.category?.documentId,
      featured: Boolean(article.featured),
    }),
  );
}
