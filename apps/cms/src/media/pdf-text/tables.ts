import type { Database } from '../../platform/database/database';

/**
 * The text of each PDF of the media library. `sha256` are the bytes that it was read from, empty for
 * a file that was stored without; `version` is that of the reader (`waiting.ts`). A row waits while
 * either differs from what it should be, and keeps its former text until it is read. `claimed_until`
 * is the instant, in milliseconds, until which the reader named by `claimed_by` has it to itself.
 */
export async function createPdfTextTable(db: Database): Promise<void> {
  if (await db.schema.hasTable('pdf_texts')) return addClaimant(db);
  await db.schema.createTable('pdf_texts', (table) => {
    table.integer('file_id').primary();
    table.string('sha256', 64).notNullable();
    table.integer('version').notNullable();
    table.string('state', 8).notNullable().index();
    table.string('reason', 16);
    table.integer('pages').notNullable().defaultTo(0);
    table.boolean('is_cut').notNullable().defaultTo(false);
    table.text('text').notNullable().defaultTo('');
    table.bigInteger('claimed_until').notNullable().defaultTo(0);
    table.string('claimed_by', 36);
  });
}

/** Databases made before claims had an owner lack the column. */
async function addClaimant(db: Database): Promise<void> {
  if (await db.schema.hasColumn('pdf_texts', 'claimed_by')) return;
  await db.schema.alterTable('pdf_texts', (table) => void table.string('claimed_by', 36));
}
