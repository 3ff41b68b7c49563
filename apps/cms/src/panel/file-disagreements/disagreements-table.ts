import type { Database } from '../../platform/database/database';

export const DISAGREEMENTS = 'file_disagreements';
export const KEPT = 'file_disagreements_kept';

/**
 * Differences between a file and the stored facts of its document, per version. `says` and `stored` are
 * words, or days in ISO form; `statement` is the file's statement with its sentence, as JSON.
 */
export async function createDisagreementsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(DISAGREEMENTS)) return;
  await db.schema.createTable(DISAGREEMENTS, (table) => {
    table.string('document_id').notNullable();
    table.string('version', 9).notNullable();
    table.string('field', 32).notNullable();
    table.text('says').notNullable();
    table.string('file_key', 64).notNullable();
    table.integer('file_id').notNullable().index();
    table.string('file_name').notNullable();
    table.text('stored').notNullable();
    table.text('statement').notNullable();
    table.index(['document_id']);
  });
}

/**
 * Stored facts that editors kept although a file differs, so that nobody is asked again about this file.
 * `at` is in milliseconds. Rows are never deleted, because they document who decided what.
 */
export async function createKeptTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(KEPT)) return;
  await db.schema.createTable(KEPT, (table) => {
    table.increments('id');
    table.string('document_id').notNullable();
    table.string('field', 32).notNullable();
    table.text('says').notNullable();
    table.string('file_key', 64).notNullable();
    table.text('stored').notNullable();
    table.integer('user_id').notNullable();
    table.string('user_name').notNullable();
    table.bigInteger('at').notNullable();
    table.index(['document_id']);
  });
}
