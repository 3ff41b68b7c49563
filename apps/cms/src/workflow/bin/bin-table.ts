import type { Database } from '../../platform/database/database';

export const BIN = 'document_bin';

/**
 * Deleted items that can be restored. `version_id` is the version with the content, `deleted_at` is in
 * milliseconds, names are those of that time.
 */
export async function createBinTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(BIN)) return;
  await db.schema.createTable(BIN, (table) => {
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.integer('version_id').notNullable();
    table.text('title').notNullable();
    table.boolean('was_public').notNullable();
    table.bigInteger('deleted_at').notNullable();
    table.string('user_name').notNullable();
    table.primary(['uid', 'document_id']);
    table.index(['deleted_at', 'version_id']);
  });
}
