import type { Database } from '../../platform/database/database';

export const WITHDRAWALS = 'withdrawals';

/**
 * Withdrawals: how, why, when (milliseconds) and by whom, with the slug of that time. A row without
 * `ended_at` is active. It outlives its item, so that the address still explains what happened.
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
