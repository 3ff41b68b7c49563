import type { Database } from '../platform/database/database';

export const CHANGES = 'changes';
export const STATE = 'changes_state';

/**
 * - `changes`: one row for every change of what the public sees, numbered by `seq` without gaps in the
 *   order of the commits. `digest` is that of the item as it is published since; null where it is gone.
 *   `at` is an instant in milliseconds;
 * - `changes_state`: one row with the number of the newest change, how many items are published, and
 *   the digest of all of them (`digest.ts`).
 */
export async function createChangesTables(db: Database): Promise<void> {
  if (!(await db.schema.hasTable(CHANGES))) {
    await db.schema.createTable(CHANGES, (table) => {
      table.bigInteger('seq').primary();
      table.bigInteger('at').notNullable().index();
      table.string('type', 64).notNullable();
      table.string('document_id').notNullable();
      table.string('slug');
      table.string('action', 12).notNullable();
      table.string('digest', 64);
      table.index(['document_id', 'type', 'seq']);
    });
  }
  if (await db.schema.hasTable(STATE)) return;
  await db.schema.createTable(STATE, (table) => {
    table.integer('id').primary();
    table.bigInteger('seq').notNullable();
    table.integer('count').notNullable();
    table.string('digest', 64).notNullable();
  });
  await db(STATE).insert({ id: 1, seq: 0, count: 0, digest: '0'.repeat(64) });
}
