import type { Core } from '@strapi/strapi';
import type { GivenRelation } from './edges';

type StoredRelation = Omit<GivenRelation, 'target'> & { target: { documentId: string } | null };

/**
 * The relations of a document that is being published, from its draft, which is the same: the
 * published row names no document that is not itself published yet.
 */
export async function loadGivenRelations(
  strapi: Core.Strapi,
  documentId: string,
): Promise<GivenRelation[]> {
  const draft = await strapi.db.query('api::legal-document.legal-document').findOne({
    where: { documentId, publishedAt: null },
    select: ['id'],
    populate: { relations: { populate: { target: { select: ['documentId'] } } } },
  });
  const relations: StoredRelation[] = draft?.relations ?? [];
  return relations.map(({ target, clause, ...relation }) => ({
    ...{ ...relation, clause: clause || null },
    target: target?.documentId,
  }));
}
