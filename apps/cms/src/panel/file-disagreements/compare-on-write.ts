import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { followAttached, wakeReader } from './follow-files';

const DOCUMENT = 'api::legal-document.legal-document';
const TAKES_BACK = 'discardDraft';

/** Compares a legal document with its files in the transaction of each change, of its draft too. */
export const compareOnWrite: MakeRule = (strapi) => async (context, next) => {
  if (context.uid !== DOCUMENT || !(writes(context) || context.action === TAKES_BACK))
    return next();
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const known = context.action === 'clone' ? undefined : documentIdOf(context);
    const result = await next();
    const documentId = known ?? resultIdOf(result);
    if (documentId === undefined) return result;
    await followAttached(trx, [documentId]);
    onCommit(() => wakeReader(strapi));
    return result;
  });
};
