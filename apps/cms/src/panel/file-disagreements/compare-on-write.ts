import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { lockDraft } from '../../content/saves/lock-draft';
import { listUnread } from '../file-statements/attached-files';
import { enqueueReading } from '../file-statements/statement-reader';
import { compareFiles } from './compare-files';
import { wakeReader } from './follow-files';

const DOCUMENT = 'api::legal-document.legal-document';
const TAKES_BACK = 'discardDraft';

/** Compares a legal document with its files in the transaction of each change, even of a draft. */
export const compareOnWrite: MakeRule = (strapi) => async (context, next) => {
  if (context.uid !== DOCUMENT || !(writes(context) || context.action === TAKES_BACK))
    return next();
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const known = context.action === 'clone' ? undefined : documentIdOf(context);
    const result = await next();
    const documentId = known ?? resultIdOf(result);
    if (documentId === undefined) return result;
    await lockDraft(strapi, trx, context.uid, documentId);
    // In this order, otherwise a file read between the two steps would not be compared.
    await enqueueReading(trx, await listUnread(trx, [documentId]));
    await compareFiles(trx, [documentId]);
    onCommit(() => wakeReader(strapi));
    return result;
  });
};
