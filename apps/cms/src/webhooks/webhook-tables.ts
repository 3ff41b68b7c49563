import type { Database } from '../platform/database/database';

export const SUBSCRIBERS = 'webhook_subscribers';
export const DELIVERIES = 'webhook_deliveries';

/**
 * Instants are in milliseconds.
 *
 * - `webhook_subscribers`: `types` is a JSON list, null for all types; `seq` is the last change that was
 *   turned into a delivery; `secret` and `former_secret` (valid until `former_until`) are encrypted;
 *   `off_reason` is null if the subscriber is on;
 * - `webhook_deliveries`: the messages (outbox). `id` is the message's id for the receiver, the same in all
 *   attempts; `state` is `waiting`, `delivered`, `failed` or `cancelled`; `tried_since` is the first attempt;
 *   the `last_…` columns are about the last one.
 */
export async function createWebhookTables(db: Database): Promise<void> {
  if (!(await db.schema.hasTable(SUBSCRIBERS))) {
    await db.schema.createTable(SUBSCRIBERS, (table) => {
      table.increments('id');
      table.string('name').notNullable();
      table.string('url', 2_000).notNullable();
      table.text('types');
      table.bigInteger('seq').notNullable();
      table.text('secret').notNullable();
      table.text('former_secret');
      table.bigInteger('former_until');
      table.string('off_reason');
      table.string('made_by').notNullable();
      table.bigInteger('made_at').notNullable();
    });
  }
  if (await db.schema.hasTable(DELIVERIES)) return;
  await db.schema.createTable(DELIVERIES, (table) => {
    table.string('id', 40).primary();
    table.integer('subscriber_id').notNullable();
    table.text('payload').notNullable();
    table.string('state', 12).notNullable();
    table.integer('attempts').notNullable().defaultTo(0);
    table.bigInteger('made_at').notNullable().index();
    table.bigInteger('tried_since').notNullable();
    table.bigInteger('last_at');
    table.integer('last_status');
    table.string('last_error');
    table.bigInteger('next_at');
    table.index(['subscriber_id', 'made_at']);
  });
}
