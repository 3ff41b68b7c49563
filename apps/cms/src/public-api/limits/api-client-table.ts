import type { Database } from '../../platform/database/database';

export const API_CLIENTS = 'api_clients';

/**
 * Clients with a token, which allows more requests than an IP address may make. Only the SHA-256 of the
 * token is stored; instants are in milliseconds.
 */
export async function createApiClientsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(API_CLIENTS)) return;
  await db.schema.createTable(API_CLIENTS, (table) => {
    table.increments('id');
    table.string('name').notNullable();
    table.string('contact').notNullable();
    table.integer('per_minute').notNullable();
    table.string('token_hash', 64).notNullable().unique();
    table.string('token_end', 4).notNullable();
    table.string('given_by').notNullable();
    table.bigInteger('given_at').notNullable();
    table.bigInteger('used_at');
    table.bigInteger('revoked_at');
  });
}
