import type { Database } from '../../platform/database/database';

/** Browser windows that have an item open; `seen_at` and `since` are in milliseconds. */
export async function createPresenceTable(db: Database): Promise<void> {
  if (await db.schema.hasTable('document_presence')) return;
  await db.schema.createTable('document_presence', (table) => {
    table.string('window').primary();
    table.string('uid').notNullable();
    table.string('document_id').notNullable();
    table.integer('user_id').notNullable();
    table.string('user_name').notNullable();
    table.bigInteger('since').notNullable();
    table.bigInteger('seen_at').notNullable().index();
    table.index(['uid', 'document_id']);
  });
}
