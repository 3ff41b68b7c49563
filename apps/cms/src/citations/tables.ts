import type { Database } from '../platform/database/database';

/**
 * Which documents the published news name by number: `start_at` and `end_at` are places in the
 * stored body where a link can stand, null where none can. Which document is meant is looked up
 * when it is read, so that a document that comes later is found.
 */
export async function createCitationTable(db: Database): Promise<void> {
  if (await db.schema.hasTable('article_citations')) return;
  await db.schema.createTable('article_citations', (table) => {
    table.string('article').notNullable();
    table.integer('position').notNullable();
    table.integer('start_at');
    table.integer('end_at');
    table.string('number_key').notNullable().index();
    table.string('issued_on', 10);
    table.primary(['article', 'position']);
  });
}
