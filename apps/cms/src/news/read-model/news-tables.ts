import type { Database } from '../../platform/database/database';

/**
 * The read model of published news, projected in the transaction of each change:
 *
 * - `news_entries`: one row per published article, indexed in the order of lists;
 * - `news_counts`: how many articles a period has. `period` is a day, a month, a year, or '' for
 *   all time; `category` is a category's documentId, or '' for all of them.
 *
 * Articles with a future posting date are included and left out on reading, so that they appear on time
 * without a write. Lists, totals and the calendar read few narrow rows, so that they cost the same with a
 * thousand articles as with a hundred thousand.
 */
export async function createNewsTables(db: Database): Promise<void> {
  if (!(await db.schema.hasTable('news_entries'))) {
    await db.schema.createTable('news_entries', (table) => {
      table.string('document_id').primary();
      table.integer('article_id').notNullable();
      table.string('slug').notNullable().unique();
      table.bigInteger('posted_at').notNullable();
      table.string('day', 10).notNullable();
      table.string('category').notNullable().defaultTo('');
      table.boolean('featured').notNullable().defaultTo(false);
      table.index(['posted_at', 'document_id']);
      table.index(['category', 'posted_at', 'document_id']);
      table.index(['featured', 'posted_at', 'document_id']);
    });
  }
  if (!(await db.schema.hasTable('news_counts'))) {
    await db.schema.createTable('news_counts', (table) => {
      table.string('category').notNullable();
      table.string('period', 10).notNullable();
      table.integer('count').notNullable();
      table.primary(['category', 'period']);
    });
  }
}
