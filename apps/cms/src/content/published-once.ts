import type { Core } from '@strapi/strapi';
import type { Database } from '../platform/database/database';

const TABLE = 'published_once';

/**
 * Documents that were ever published, including withdrawn ones, with the first instant in milliseconds;
 * Strapi does not store this. The instant is null for items published before the column existed.
 */
export async function createPublishedOnceTable(strapi: Core.Strapi): Promise<void> {
  const db = strapi.db.connection;
  if (await db.schema.hasTable(TABLE)) {
    if (await db.schema.hasColumn(TABLE, 'at')) return;
    await db.schema.alterTable(TABLE, (table) => {
      table.bigInteger('at');
    });
    return;
  }
  await db.schema.createTable(TABLE, (table) => {
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.bigInteger('at');
    table.primary(['uid', 'document_id']);
  });
  for (const { uid, collectionName, options } of Object.values(strapi.contentTypes)) {
    if (options?.draftAndPublish !== true || !uid.startsWith('api::')) continue;
    const published = db(collectionName ?? '')
      .whereNotNull('published_at')
      .distinct(db.raw('?', [uid]), 'document_id');
    await db(db.raw('?? (??, ??)', [TABLE, 'uid', 'document_id'])).insert(published);
  }
}

/** Runs in the transaction of the publish. */
export async function notePublished(trx: Database, uid: string, documentId: string): Promise<void> {
  const row = { uid, document_id: documentId, at: Date.now() };
  await trx(TABLE).insert(row).onConflict(['uid', 'document_id']).ignore();
}

export async function wasPublished(
  db: Database,
  uid: string,
  documentId: string,
): Promise<boolean> {
  const row: unknown = await db(TABLE).where({ uid, document_id: documentId }).first('uid');
  return row !== undefined;
}
