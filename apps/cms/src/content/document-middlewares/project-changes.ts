import { readModelsOf } from '../../platform/read-models/registry';
import { itemsThatName, recordAgain } from '../record-changes/related-records';
import { changesPublic, documentIdOf, resultIdOf, type MakeRule } from './document-middleware';

const TAKES_AWAY = new Set(['unpublish', 'delete']);

/** Updates the read models in the same transaction as the change. */
export const projectChanges: MakeRule = (strapi) => async (context, next) => {
  if (!changesPublic(context)) return next();
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const { uid } = context;
    const known = documentIdOf(context);
    // Strapi drops all relations to a withdrawn item, so the items that name it are found first.
    const goes = TAKES_AWAY.has(context.action) && known !== undefined;
    const naming = goes ? await itemsThatName(strapi, trx, { uid, documentId: known }) : [];
    const result = await next();
    const documentId = known ?? resultIdOf(result);
    if (documentId === undefined) return result;
    const readModels = readModelsOf(strapi);
    const isOutdating = await readModels.project(trx, uid, [documentId]);
    // Repair only after the commit: a rule around this one may own the transaction.
    if (isOutdating) onCommit(() => readModels.repair());
    await recordAgain(strapi, trx, naming);
    return result;
  });
};
