import type { Core, UID } from '@strapi/strapi';

/** A subquery of the documentIds of drafts that meet conditions in Strapi's filter syntax. */
export function draftsWhere(strapi: Core.Strapi, uid: UID.ContentType, conditions: object) {
  return strapi.db
    .queryBuilder(uid)
    .select('documentId')
    .where({ $and: [{ publishedAt: null }, conditions] })
    .getKnexQuery();
}
