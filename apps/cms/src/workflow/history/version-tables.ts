import type { Database } from '../../platform/database/database';

/**
 * The history of each item. `at` is in milliseconds, `user_name` is the name at that time, `fields` lists
 * the fields that differ from the version before. Consecutive versions with the same content share one row
 * of `document_contents`. Versions outlive their items and users.
 */
export async function createVersionTables(db: Database): Promise<void> {
  if (await db.schema.hasTable('document_versions')) return;
  await db.schema.createTable('document_contents', (table) => {
    table.increments('id');
    table.string('digest').notNullable();
    table.binary('packed').notNullable();
  });
  await db.schema.createTable('document_versions', (table) => {
    table.increments('id');
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.bigInteger('at').notNullable();
    table.string('action').notNullable();
    table.boolean('is_public').notNullable();
    table.integer('user_id');
    table.string('user_name').notNullable();
    table.text('fields').notNullable();
    table.integer('content_id').notNullable();
    table.integer('restored_from');
    table.index(['uid', 'document_id', 'id']);
  });
}
