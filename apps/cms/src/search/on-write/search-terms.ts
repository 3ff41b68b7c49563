import { rebuildInBackground } from '../index/lifecycle';
import { outdate } from '../index/version';
import type { MakeRule } from '../../content/document-middlewares/document-middleware';

const TERMS = new Set([
  'api::document-type.document-type',
  'api::issuing-body.issuing-body',
  'api::legal-field.legal-field',
]);

/** Documents are found by the names of what they belong to, also by new names. */
export const searchTerms: MakeRule = (strapi) => async (context, next) => {
  const isChanged = context.action === 'update' || context.action === 'delete';
  if (!TERMS.has(context.uid) || !isChanged) return next();
  return strapi.db.transaction(async ({ trx, onCommit }) => {
    const changed = await next();
    await outdate(trx);
    // Another rule may have begun the transaction: before its end other connections see the old version.
    onCommit(() => rebuildInBackground(strapi));
    return changed;
  });
};
