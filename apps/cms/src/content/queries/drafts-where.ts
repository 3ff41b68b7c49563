import type { Core, UID } from '@strapi/strapi';

/** The documentIds of the drafts of a type that meet conditions of Strapi's, as a query within another. */
export function draftsWhere(strapi: Core.Strapi, uid: UID.ContentType, conditions: object) {
  return strapi.db
    .queryBuilder(uid)
    .select('documentId')
    .where({ $and: [{ publishedAt: null }, conditions] })
    .getKnexQuery();
}
