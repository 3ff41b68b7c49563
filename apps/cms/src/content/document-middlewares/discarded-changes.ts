import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { documentIdOf, type MakeRule } from './document-middleware';

interface Target {
  id: number;
  documentId: string;
}

interface LegalRelation {
  id: number;
  kind: string;
  targetNumber: string | null;
  target: Target | null;
}

const LEGAL_DOCUMENT = 'api::legal-document.legal-document';

/**
 * Restores relations to unpublished items after a draft is discarded. Publishing omits such relations, so
 * Strapi, which copies the published version back, would lose them. Refuses to discard an item that was
 * never published, because Strapi would delete its only version.
 */
export const discardedChanges: MakeRule = (strapi) => async (context, next) => {
  if (context.action !== 'discardDraft') return next();
  const documentId = documentIdOf(context);
  if (documentId === undefined) return next();
  return strapi.db.transaction(async () => {
    const { uid } = context;
    await refuseWithoutPublished(strapi, uid, documentId);
    const before = await draftRelations(strapi, uid, documentId);
    const legalBefore = await legalRelations(strapi, uid, documentId);
    const result = await next();
    await restore(strapi, uid, documentId, before);
    await restoreLegal(strapi, legalBefore, await legalRelations(strapi, uid, documentId));
    if (uid === LEGAL_DOCUMENT) await restoreConsultation(strapi, documentId);
    return result;
  });
};

async function refuseWithoutPublished(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  const rows: { publishedAt: string | null }[] = await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['publishedAt'] });
  if (rows.length === 0 || rows.some(({ publishedAt }) => publishedAt !== null)) return;
  throw new errors.ValidationError(
    'Nội dung này không có bản đã đăng để quay về, nên các thay đổi được giữ nguyên. Nếu không cần nội dung này nữa, hãy xóa nó.',
  );
}

/** By attribute, the draft's relations whose targets are not published. */
async function draftRelations(strapi: Core.Strapi, uid: UID.ContentType, documentId: string) {
  const relations = new Map<string, Target[]>();
  for (const [name, attribute] of Object.entries(strapi.getModel(uid).attributes)) {
    if (attribute.type !== 'relation' || !('target' in attribute)) continue;
    const target = strapi.contentTypes[attribute.target];
    if (!target?.options?.draftAndPublish || 'mappedBy' in attribute) continue;
    const draft = await strapi.db.query(uid).findOne({
      where: { documentId, publishedAt: null },
      populate: { [name]: { select: ['id', 'documentId'] } },
    });
    const chosen: Target[] = [draft?.[name] ?? []].flat();
    relations.set(name, await unpublished(strapi, target.uid, chosen));
  }
  return relations;
}

async function unpublished(strapi: Core.Strapi, uid: UID.ContentType, targets: Target[]) {
  const published: Target[] = await strapi.db.query(uid).findMany({
    where: {
      documentId: { $in: targets.map(({ documentId }) => documentId) },
      publishedAt: { $notNull: true },
    },
    select: ['id', 'documentId'],
  });
  const shown = new Set(published.map(({ documentId }) => documentId));
  return targets.filter(({ documentId }) => !shown.has(documentId));
}

async function restore(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  relations: Map<string, Target[]>,
): Promise<void> {
  for (const [name, targets] of relations) {
    if (targets.length === 0) continue;
    await strapi.db.query(uid).update({
      where: { documentId, publishedAt: null },
      data: { [name]: { connect: targets.map(({ id }) => ({ id })) } },
    });
  }
}

async function legalRelations(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<LegalRelation[]> {
  if (uid !== LEGAL_DOCUMENT) return [];
  const draft = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: { relations: { populate: { target: { select: ['id', 'documentId'] } } } },
  });
  return draft?.relations ?? [];
}

/** Matches relations by kind and number, because the restored rows have new ids. */
async function restoreLegal(
  strapi: Core.Strapi,
  before: LegalRelation[],
  after: LegalRelation[],
): Promise<void> {
  for (const { id, kind, targetNumber, target } of after) {
    if (target !== null || targetNumber === null) continue;
    const former = before.find((one) => one.kind === kind && one.targetNumber === targetNumber);
    if (!former?.target) continue;
    await strapi.db
      .query('legal.relation')
      .update({ where: { id }, data: { target: former.target.id } });
  }
}

/** Restores links from the document ids that are stored beside them. */
async function restoreConsultation(strapi: Core.Strapi, documentId: string): Promise<void> {
  const draft = await strapi.db.query(LEGAL_DOCUMENT).findOne({
    where: { documentId, publishedAt: null },
    populate: { consultation: { populate: { notice: true, outcome: true } } },
  });
  const consultation = draft?.consultation;
  if (!consultation) return;
  const { id, notice, noticeArticle, outcome, outcomeDocument } = consultation;
  const data = {
    ...(!notice && { notice: await draftId(strapi, 'api::article.article', noticeArticle) }),
    ...(!outcome && { outcome: await draftId(strapi, LEGAL_DOCUMENT, outcomeDocument) }),
  };
  await strapi.db.query('legal.consultation').update({ where: { id }, data });
}

async function draftId(strapi: Core.Strapi, uid: UID.ContentType, documentId: string | null) {
  if (documentId === null) return null;
  const row = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, publishedAt: null }, select: ['id'] });
  return row?.id ?? null;
}
