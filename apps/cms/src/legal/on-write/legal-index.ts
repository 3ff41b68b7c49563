import type { Core } from '@strapi/strapi';
import type { Database } from '../../platform/database/database';
import { nameDeleted, putEdges, removeEdges, resolveEdges, targetsOf } from '../read-model/edges';
import { loadGivenRelations } from '../read-model/given-relations';
import { refreshHistories, removeSpans } from '../read-model/status-spans';
import { loadPublished } from '../read-model/published';
import { findIndexed, putEntry, removeEntry, removeTerm } from '../read-model/write';
import {
  documentIdOf,
  publishes,
  resultIdOf,
  writes,
  type MakeRule,
  type RuleContext,
} from '../../content/document-middlewares/document-middleware';

const DOCUMENT = 'api::legal-document.legal-document';
const TERMS = new Set([
  'api::document-type.document-type',
  'api::issuing-body.issuing-body',
  'api::legal-field.legal-field',
]);

/** Keeps the index of legal documents true, in the transaction of the change itself. */
export const legalIndex: MakeRule = (strapi) => async (context, next) => {
  if (TERMS.has(context.uid) && context.action === 'delete') {
    const { documentId } = context.params;
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      await removeTerm(trx, documentId);
      return result;
    });
  }
  if (context.uid !== DOCUMENT || !writes(context)) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result);
    if (documentId !== undefined) await sync(strapi, trx, documentId, context);
    return result;
  });
};

async function sync(
  strapi: Core.Strapi,
  trx: Database,
  documentId: string,
  context: RuleContext,
): Promise<void> {
  const before = await findIndexed(trx, documentId);
  const [published] = await loadPublished(trx, [documentId]);
  if (!before && !published) return;
  const changed = new Set([documentId]);
  const note = (ids: string[]) => ids.forEach((id) => changed.add(id));
  if (published) {
    await putEntry(trx, published);
    if (publishes(context)) {
      note(await putEdges(trx, documentId, await loadGivenRelations(strapi, documentId)));
    } else note(await targetsOf(trx, documentId));
  } else {
    if (before) await removeSpans(trx, before.entry);
    if (before && context.action === 'delete') await nameDeleted(trx, documentId, before);
    note(await removeEdges(trx, documentId));
    await removeEntry(trx, documentId);
  }
  const keys = [before?.number_key ?? '', published?.entry.number_key ?? ''];
  note(await resolveEdges(trx, keys));
  await refreshHistories(trx, changed);
}
