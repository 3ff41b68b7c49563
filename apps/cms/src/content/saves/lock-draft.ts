import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { instantOf, type Database } from '../../platform/database/database';

export interface DraftRow {
  id: number;
  /** The last save, as an ISO 8601 instant. */
  at: string;
}

/**
 * Finds and locks the row that editors change. On PostgreSQL it waits for a concurrent save; SQLite runs
 * one write transaction at a time anyway.
 */
export async function lockDraft(
  strapi: Core.Strapi,
  trx: Database,
  uid: UID.ContentType,
  documentId: string,
): Promise<DraftRow | undefined> {
  const find = async () => {
    const query = trx(strapi.db.metadata.get(uid).tableName).where({ document_id: documentId });
    if (contentTypes.hasDraftAndPublish(strapi.contentType(uid)))
      void query.whereNull('published_at');
    return query.forUpdate().first('id', 'updated_at');
  };
  // Retries once: "discard" by someone else may have replaced the row during the wait.
  const row = (await find()) ?? (await find());
  return row && { id: row.id, at: instantOf(row.updated_at).toISOString() };
}
