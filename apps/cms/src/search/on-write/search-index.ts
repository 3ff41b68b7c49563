import { SEARCH_TYPES } from '@portal/contract/search';
import { uidOf } from '../../content/content-types';
import { syncDocuments } from '../index/sync';
import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

/** Keeps what can be found true, in the transaction of the change itself. */
export const searchIndex: MakeRule = (strapi) => async (context, next) => {
  const type = SEARCH_TYPES.find((name) => uidOf(name) === context.uid);
  if (type === undefined || !writes(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result);
    if (documentId !== undefined) await syncDocuments(trx, type, [documentId]);
    return result;
  });
};
