import {
  documentIdOf,
  resultIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const DOCUMENT = 'api::legal-document.legal-document';

interface Relation {
  id: number;
  targetNumber: string | null;
  targetDocument: string | null;
  target: { documentId: string; number: string } | null;
}

/**
 * Stores with a relation the id of the chosen document and its number. The published row's own link is
 * missing while the target is a draft, and the form shows the number.
 */
export const relationTargets: MakeRule = (strapi) => async (context, next) => {
  const isSaving = context.action === 'create' || context.action === 'update';
  if (context.uid !== DOCUMENT || !isSaving) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const document = await strapi.db.query(DOCUMENT).findOne({
      where: { documentId: documentIdOf(context) ?? resultIdOf(result), publishedAt: null },
      populate: { relations: { populate: { target: { select: ['documentId', 'number'] } } } },
    });
    const relations: Relation[] = document?.relations ?? [];
    for (const { id, target, ...stored } of relations) {
      const data = {
        targetDocument: target?.documentId ?? null,
        targetNumber: target?.number ?? stored.targetNumber,
      };
      const isSame =
        data.targetDocument === stored.targetDocument && data.targetNumber === stored.targetNumber;
      if (!isSame) await strapi.db.query('legal.relation').update({ where: { id }, data });
    }
    return result;
  });
};

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
    const result = await next();
    await trx('components_legal_relations')
      .where({ target_document: documentId })
      .update({ target_document: null, target_number: last?.number ?? '' });
    return result;
  });
};
