import type { Database } from '../../platform/database/database';

export const CONFIRMATIONS = 'confirmed_doubts';
/** The table's name in earlier versions, which only asked about legal documents. */
const FORMER_NAME = 'legal_confirmations';

/**
 * Confirmed doubts about items. `sentence` names the facts, so that other facts are asked about again.
 * `at` is in milliseconds. Rows are never deleted, because they document who decided what.
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
