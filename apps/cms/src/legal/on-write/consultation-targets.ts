import {
  documentIdOf,
  resultIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';

const DOCUMENT = 'api::legal-document.legal-document';

interface Consultation {
  id: number;
  noticeArticle: string | null;
  outcomeDocument: string | null;
  notice: { documentId: string } | null;
  outcome: { documentId: string } | null;
}

/**
 * Stores with a consultation the ids of what was chosen there: the published row's own links are missing
 * while the others are drafts.
 */
export const consultationTargets: MakeRule = (strapi) => async (context, next) => {
  const isSaving = context.action === 'create' || context.action === 'update';
  if (context.uid !== DOCUMENT || !isSaving) return next();
  return strapi.db.transaction(async () => {
    const result = await next();
    const chosen = { select: ['documentId'] };
    const document = await strapi.db.query(DOCUMENT).findOne({
      where: { documentId: documentIdOf(context) ?? resultIdOf(result), publishedAt: null },
      populate: { consultation: { populate: { notice: chosen, outcome: chosen } } },
    });
    const consultation: Consultation | null = document?.consultation ?? null;
    if (consultation === null) return result;
    const data = {
      noticeArticle: consultation.notice?.documentId ?? null,
      outcomeDocument: consultation.outcome?.documentId ?? null,
    };
    await strapi.db.query('legal.consultation').update({ where: { id: consultation.id }, data });
    return result;
  });
};
