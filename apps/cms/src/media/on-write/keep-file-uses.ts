import {
  documentIdOf,
  resultIdOf,
  writes,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { projectFileUses } from '../file-uses/project-file-uses';

/** Updates the table of file uses in the transaction of each change, including changes of drafts. */
export const keepFileUses: MakeRule = (strapi) => async (context, next) => {
  const { uid, action } = context;
  if (!uid.startsWith('api::') || !(writes(context) || action === 'discardDraft')) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const known = action === 'create' || action === 'clone' ? undefined : documentIdOf(context);
    const result = await next();
    const documentId = known ?? resultIdOf(result);
    if (documentId !== undefined) await projectFileUses(strapi, trx, uid, [documentId]);
    return result;
  });
};
