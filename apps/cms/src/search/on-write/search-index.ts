import type { SearchType } from '@portal/contract/search';
import { syncDocuments } from '../index/sync';
import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const TYPES: ReadonlyMap<string, SearchType> = new Map([
  ['api::article.article', 'article'],
  ['api::legal-document.legal-document', 'legal-document'],
  ['api::video.video', 'video'],
  ['api::gallery.gallery', 'gallery'],
  ['api::page.page', 'page'],
]);

/** Keeps what can be found true, in the transaction of the change itself. */
export const searchIndex: MakeRule = (strapi) => async (context, next) => {
  const type = TYPES.get(context.uid);
  if (type === undefined || !writes(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result);
    if (documentId !== undefined) await syncDocuments(trx, type, [documentId]);
    return result;
  });
};
