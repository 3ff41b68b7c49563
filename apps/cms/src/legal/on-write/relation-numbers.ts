import {
  documentIdOf,
  resultIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const DOCUMENT = 'api::legal-document.legal-document';

interface Relation {
  id: number;
  targetNumber: string | null;
  target: { number: string } | null;
}

/**
 * A relation to a chosen document keeps its number too: by it the form names the relation, and it
 * remains when that document is deleted.
 */
export const relationNumbers: MakeRule = (strapi) => async (context, next) => {
  const isSaving = context.action === 'create' || context.action === 'update';
  if (context.uid !== DOCUMENT || !isSaving) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const document = await strapi.db.query(DOCUMENT).findOne({
      where: { documentId: documentIdOf(context) ?? resultIdOf(result), publishedAt: null },
      populate: { relations: { populate: { target: { select: ['number'] } } } },
    });
    const relations: Relation[] = document?.relations ?? [];
    for (const { id, target, targetNumber } of relations) {
      if (!target || target.number === targetNumber) continue;
      const data = { targetNumber: target.number };
      await strapi.db.query('legal.relation').update({ where: { id }, data });
    }
    return result;
  });
};
