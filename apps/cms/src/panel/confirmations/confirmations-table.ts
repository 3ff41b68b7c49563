import type { Database } from '../../platform/database/database';

/**
 * Which doubts about a legal document somebody has confirmed: `sentence` names the facts, so that other
 * facts are asked about anew. `at` is in milliseconds. Rows stay: they tell who has decided what.
 */
export async function createConfirmationsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable('legal_confirmations')) return;
  await db.schema.createTable('legal_confirmations', (table) => {
    table.increments('id');
    table.string('document_id').notNullable().index();
    table.string('gate').notNullable();
    table.text('sentence').notNullable();
    table.integer('user_id').notNullable();
    table.string('user_name').notNullable();
    table.bigInteger('at').notNullable();
  });
}
