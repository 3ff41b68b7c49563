import type { Database } from '../../platform/database/database';

/**
 * The text of each PDF of the media library. `sha256` is the hash of the bytes that were read, empty for a
 * file stored without one; `version` is that of the reader (`waiting.ts`). A row is pending while either
 * differs from the current value, and keeps its former text until the file is read again.
 */
export async function createPdfTextTable(db: Database): Promise<void> {
  if (await db.schema.hasTable('pdf_texts')) return dropClaims(db);
  await db.schema.createTable('pdf_texts', (table) => {
    table.integer('file_id').primary();
    table.string('sha256', 64).notNullable();
    table.integer('version').notNullable();
    table.string('state', 8).notNullable().index();
    table.string('reason', 16);
    table.integer('pages').notNullable().defaultTo(0);
    table.boolean('is_cut').notNullable().defaultTo(false);
    table.text('text').notNullable().defaultTo('');
  });
}

/** Databases from before the job queue still have columns for claims. */
async function dropClaims(db: Database): Promise<void> {
  for (const column of ['claimed_until', 'claimed_by']) {
    if (!(await db.schema.hasColumn('pdf_texts', column))) continue;
    await db.schema.alterTable('pdf_texts', (table) => void table.dropColumn(column));
  }
}
