import {
  documentIdOf,
  resultIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { recordAgain } from '../../content/record-changes/related-records';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { DOCUMENT } from '../read-model/document-uid';

/**
 * Stores the documentId and the number of a relation's target besides the link: the published row has no
 * link while the target is a draft, and the form shows the number.
 */
export const relationTargets: MakeRule = (strapi) => async (context, next) => {
  const isSaving = context.action === 'create' || context.action === 'update';
  if (context.uid !== DOCUMENT || !isSaving) return next();
  return strapi.db.transaction(async ({ trx }) => {
    const result = await next();
    const documentId = documentIdOf(context) ?? resultIdOf(result) ?? '';
    for (const part of batchesOf(await relationsToMend(trx, documentId))) {
      const chosen = (column: 'document_id' | 'number') =>
        trx('components_legal_relations_target_lnk as k')
          .join('legal_documents as d', 'd.id', 'k.legal_document_id')
          .whereColumn('k.relation_id', 'components_legal_relations.id')
          .max(`d.${column}`);
      await trx('components_legal_relations')
        .whereIn('id', part)
        .update({
          target_document: chosen('document_id'),
          target_number: trx.raw('coalesce((?), target_number)', [chosen('number')]),
        });
    }
    return result;
  });
};

/**
 * Relations of a draft whose stored target differs from the link. CROSS JOIN fixes SQLite's join order;
 * otherwise it would start from the relations of all drafts.
 */
function relationsToMend(trx: Database, documentId: string): Promise<number[]> {
  return trx('legal_documents as d')
    .crossJoin(trx.raw('legal_documents_cmps as p'))
    .join('components_legal_relations as c', 'c.id', 'p.cmp_id')
    .leftJoin('components_legal_relations_target_lnk as k', 'k.relation_id', 'c.id')
    .leftJoin('legal_documents as t', 't.id', 'k.legal_document_id')
    .whereRaw('p.entity_id = d.id')
    .where({ 'p.field': 'relations', 'd.document_id': documentId })
    .whereNull('d.published_at')
    .whereRaw(
      '(t.document_id is distinct from c.target_document or coalesce(t.number, c.target_number) is distinct from c.target_number)',
    )
    .distinct('c.id')
    .pluck('c.id');
}

/** When a document is deleted, relations of others keep its last number. */
export const deletedTargets: MakeRule = (strapi) => async (context, next) => {
  const documentId = documentIdOf(context);
  if (context.uid !== DOCUMENT || context.action !== 'delete' || !documentId) return next();
  return strapi.db.transaction(async ({ trx }) => {
    // The published row first: readers know its number.
    const last: { number: string } | undefined = await trx('legal_documents')
      .where({ document_id: documentId })
      .orderByRaw('published_at is null')
      .first('number');
    const naming = await publishedThatChose(trx, documentId);
    const result = await next();
    await trx('components_legal_relations')
      .where({ target_document: documentId })
      .update({ target_document: null, target_number: last?.number ?? '' });
    await recordAgain(
      strapi,
      trx,
      naming.map((named) => ({ uid: DOCUMENT, documentId: named })),
    );
    return result;
  });
};

/** By the stored documentId, because published documents have no link to a draft. */
function publishedThatChose(trx: Database, documentId: string): Promise<string[]> {
  return trx('components_legal_relations as c')
    .join('legal_documents_cmps as p', (on) => {
      on.on('p.cmp_id', 'c.id').andOnVal('p.field', 'relations');
    })
    .join('legal_documents as d', 'd.id', 'p.entity_id')
    .where({ 'c.target_document': documentId })
    .whereNotNull('d.published_at')
    .distinct('d.document_id')
    .pluck('d.document_id');
}
