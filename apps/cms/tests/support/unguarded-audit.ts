import type { Knex } from 'knex';

/** Drops the append-only triggers, as a person with all rights on the database can. */
export async function unguarded(db: Knex): Promise<void> {
  const isPostgres = db.client.driverName === 'pg';
  const triggers = isPostgres ? ['append_only'] : ['no_update', 'no_delete'];
  for (const name of triggers) {
    await db.raw(`drop trigger if exists audit_log_${name}${isPostgres ? ' on audit_log' : ''}`);
  }
}
