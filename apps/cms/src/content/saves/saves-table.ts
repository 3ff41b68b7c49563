import type { Database } from '../../platform/database/database';

/**
 * Who saved which fields of an item, and when, to tell an editor what changed since the form was opened.
 * `saved_at` is the item's `updatedAt` after the save, in milliseconds. It is not a history: rows are
 * deleted after `KEPT_DAYS`.
 */
export async function createSavesTable(db: Database): Promise<void> {
  if (await db.schema.hasTable('document_saves')) return;
  await db.schema.createTable('document_saves', (table) => {
    table.increments('id');
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.bigInteger('saved_at').notNullable().index();
    table.integer('user_id');
    table.string('user_name').notNullable();
    table.text('fields').notNullable();
    table.index(['uid', 'document_id', 'saved_at']);
  });
}
