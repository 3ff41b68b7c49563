import type { Database } from '../database/database';

export const JOBS = 'jobs';

/**
 * Work that runs in the background, one row for each `(kind, key)`. Instants are in milliseconds.
 *
 * - waiting: `lease` is null, and the job is due at `run_at`;
 * - running: `lease` names the claim, which runs out at `leased_until`; `run_at` is null until
 *   somebody asks for the job again;
 * - given up after too many failures: `lease` and `run_at` are null.
 *
 * A finished job has no row. `error` is the message of the last failure.
 */
export async function createJobsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(JOBS)) return;
  await db.schema.createTable(JOBS, (table) => {
    table.increments('id');
    table.string('kind', 64).notNullable();
    table.string('key').notNullable();
    table.text('payload').notNullable();
    table.bigInteger('priority').notNullable();
    table.bigInteger('run_at');
    table.integer('attempts').notNullable().defaultTo(0);
    table.string('lease', 36);
    table.bigInteger('leased_until');
    table.text('error');
    table.unique(['kind', 'key']);
    table.index(['kind', 'priority']);
  });
}
