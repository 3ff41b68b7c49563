import type { Database } from '../platform/database/database';

/**
 * The citations in published news: `start_at` and `end_at` delimit the number in the stored body, null if
 * it cannot become a link; `provision` is the anchor of the cited article or clause. The document is
 * looked up at reading time, so that one published later is found.
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
    table.string('provision');
    table.primary(['article', 'position']);
  });
}
