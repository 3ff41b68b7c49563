import { readModelsOf } from '../../platform/read-models/registry';
import { itemsThatName, recordAgain } from '../record-changes/related-records';
import { changesPublic, documentIdOf, resultIdOf, type MakeRule } from './document-middleware';

const TAKES_AWAY = new Set(['unpublish', 'delete']);

/** Brings the read models up to date in the transaction of the change itself. */
export const projectChanges: MakeRule = (strapi) => async (context, next) => {
  if (!changesPublic(context)) return next();
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const { uid } = context;
    const known = documentIdOf(context);
    // Strapi drops the relations to what goes, also from what stays published.
    const goes = TAKES_AWAY.has(context.action) && known !== undefined;
    const naming = goes ? await itemsThatName(strapi, trx, { uid, documentId: known }) : [];
    const result = await next();
    const documentId = known ?? resultIdOf(result);
    if (documentId === undefined) return result;
    const readModels = readModelsOf(strapi);
    const isOutdating = await readModels.project(trx, uid, [documentId]);
    // Another rule may have begun the transaction: before its end other connections see the old version.
    if (isOutdating) onCommit(() => readModels.repair());
    await recordAgain(strapi, trx, naming);
    return result;
  });
};
