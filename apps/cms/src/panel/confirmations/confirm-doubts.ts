import { errors } from '@strapi/utils';
import {
  documentIdOf,
  publishes,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { adminRequest } from '../../content/saves/base-version';
import { isRehearsal } from '../rehearsal/rehearsal';
import { findDoubts, noteConfirmations, type Doubts } from './doubts';

const DOCUMENT = 'api::legal-document.legal-document';

/** What the admin sends when its user has seen the doubts and publishes nevertheless. */
export const CONFIRMATION_HEADER = 'portal-confirmation';

/**
 * Lets nobody publish a doubtful document from the admin without having confirmed the doubts. Code, imports
 * and tokens have nobody to ask. It runs around the read model, which tells what relations lead to.
 */
export const confirmDoubts: MakeRule = (strapi) => async (context, next) => {
  if (context.uid !== DOCUMENT || !writes(context) || !publishes(context)) return next();
  const request = adminRequest(strapi);
  if (!request || isRehearsal(strapi)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result) ?? '';
    const found = await findDoubts(strapi, trx, documentId);
    if (found.doubts.length === 0) return result;
    const sent = strapi.requestContext.get()?.get(CONFIRMATION_HEADER);
    if (sent !== found.confirmation) throw unconfirmed(found);
    const { userId, userName } = request;
    await noteConfirmations(trx, { documentId, doubts: found.doubts, userId, userName });
    return result;
  });
};

function unconfirmed(found: Doubts): Error {
  const sentences = found.doubts.map(({ sentence }) => sentence).join(' ');
  const message = `${sentences} Nếu văn bản vẫn đúng như vậy, hãy mở văn bản, đăng từ biểu mẫu và xác nhận.`;
  return new errors.ApplicationError(message, found);
}
