import type { Database } from '../../platform/database/database';

export const CONFIRMATIONS = 'confirmed_doubts';
/** What the table was called while only legal documents were asked about. */
const FORMER_NAME = 'legal_confirmations';

/**
 * Which doubts about an item somebody has confirmed: `sentence` names the facts, so that other
 * facts are asked about anew. `at` is in milliseconds. Rows stay: they tell who has decided what.
 */
export async function createConfirmationsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(CONFIRMATIONS)) return;
  if (await db.schema.hasTable(FORMER_NAME)) {
    await db.schema.renameTable(FORMER_NAME, CONFIRMATIONS);
    return;
  }
  await db.schema.createTable(CONFIRMATIONS, (table) => {
    table.increments('id');
    table.string('document_id').notNullable().index();
    table.string('gate').notNullable();
    table.text('sentence').notNullable();
    table.integer('user_id').notNullable();
    table.string('user_name').notNullable();
    table.bigInteger('at').notNullable();
  });
}
