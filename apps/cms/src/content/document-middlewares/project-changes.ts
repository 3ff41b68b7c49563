import { readModelsOf } from '../../platform/read-models/registry';
import { changesPublic, documentIdOf, resultIdOf, type MakeRule } from './document-middleware';

/** Brings the read models up to date in the transaction of the change itself. */
export const projectChanges: MakeRule = (strapi) => async (context, next) => {
  if (!changesPublic(context)) return next();
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result);
    if (documentId === undefined) return result;
    const readModels = readModelsOf(strapi);
    const isOutdating = await readModels.project(trx, context.uid, [documentId]);
    // Another rule may have begun the transaction: before its end other connections see the old version.
    if (isOutdating) onCommit(() => readModels.repair());
    return result;
  });
};
