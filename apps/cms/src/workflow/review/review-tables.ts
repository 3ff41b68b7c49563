import type { Database } from '../../platform/database/database';

/**
 * Review states and notes of items. `at` is in milliseconds, `user_name` is the name at that time. An item
 * without a state is a draft. They are not fields of the item, so that nobody can edit them, and submitting
 * an item does not change it.
 */
export async function createReviewTables(db: Database): Promise<void> {
  if (await db.schema.hasTable('review_states')) return;
  await db.schema.createTable('review_notes', (table) => {
    table.increments('id');
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('decision').notNullable();
    table.text('note').notNullable();
    table.integer('user_id');
    table.string('user_name').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['uid', 'document_id']);
  });
  await db.schema.createTable('review_states', (table) => {
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.string('state').notNullable();
    table.integer('sent_by').notNullable();
    table.bigInteger('at').notNullable();
    table.primary(['uid', 'document_id']);
    table.index(['state', 'at']);
  });
}
