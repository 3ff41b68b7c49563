import type { Database } from '../../platform/database/database';

export const WITHDRAWALS = 'withdrawals';

/**
 * What was taken back: which way, why, when and by whom, with the name and the address of that time. A row without
 * `ended_at` holds; it outlives its item, so that the address goes on telling what became of it.
 */
export async function createWithdrawalsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(WITHDRAWALS)) return;
  await db.schema.createTable(WITHDRAWALS, (table) => {
    table.increments('id');
    table.string('type', 32).notNullable();
    table.string('document_id').notNullable();
    table.string('slug').notNullable();
    table.string('way', 16).notNullable();
    table.string('target_type', 32);
    table.string('target');
    table.text('address');
    table.text('reason').notNullable();
    table.bigInteger('at').notNullable();
    table.integer('user_id');
    table.string('user_name').notNullable();
    table.bigInteger('ended_at');
    table.index(['document_id', 'type']);
    table.index(['type', 'slug']);
  });
}
