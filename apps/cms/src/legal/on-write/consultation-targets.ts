import {
  documentIdOf,
  resultIdOf,
  type MakeRule,
} from '../../content/document-middlewares/document-middleware';
import { DOCUMENT } from '../read-model/document-uid';

interface Consultation {
  id: number;
  noticeArticle: string | null;
  outcomeDocument: string | null;
  notice: { documentId: string } | null;
  outcome: { documentId: string } | null;
}

/**
 * Stores the documentIds of the chosen notice and outcome besides the links, because the published row has
 * no link to an item that is still a draft.
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
