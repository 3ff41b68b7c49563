import type { Database } from '../../platform/database/database';

export const VIEWS = 'view_counts';
export const SOURCES = 'view_count_sources';

/**
 * Views per page and day. Items have their `document_id`; other pages, and views that did not fit into a
 * batch, only have their kind. `view_count_sources` has the last batch number of each web server process.
 */
export async function createViewTables(db: Database): Promise<void> {
  if (await db.schema.hasTable(VIEWS)) return;
  await db.schema.createTable(SOURCES, (table) => {
    table.string('source').primary();
    table.integer('number').notNullable();
    table.bigInteger('at').notNullable();
  });
  await db.schema.createTable(VIEWS, (table) => {
    table.string('kind', 64).notNullable();
    table.string('document_id').notNullable();
    table.string('day', 10).notNullable();
    table.bigInteger('views').notNullable();
    table.primary(['kind', 'document_id', 'day']);
    table.index(['day']);
  });
}
