import type { Database } from '../platform/database/database';

export const CHANGES = 'changes';
export const STATE = 'changes_state';
export const RECORDS = 'public_records';

/**
 * - `changes`: one row per change of public content, numbered by `seq` without gaps in the order of
 *   commits. `digest` is that of the item after the change; null if the item is no longer public.
 *   `at` is in milliseconds;
 * - `public_records`: the current public JSON of each published item. `digest` is the SHA-256 of `body`.
 *   `body` is null for an item recorded by a former version, until the rebuild;
 * - `changes_state`: one row with the number of the newest change, the revision (`raise-revision.ts`),
 *   the count of published items, the digest of all of them (`digest.ts`), and the number up to which
 *   withdrawals are forgotten (`trim-changes.ts`).
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
  await createState(db);
  if (!(await db.schema.hasTable(RECORDS))) await createRecords(db);
}

async function createState(db: Database): Promise<void> {
  if (!(await db.schema.hasTable(STATE))) {
    await db.schema.createTable(STATE, (table) => {
      table.integer('id').primary();
      table.bigInteger('seq').notNullable();
      table.integer('count').notNullable();
      table.string('digest', 64).notNullable();
    });
    await db(STATE).insert({ id: 1, seq: 0, count: 0, digest: '0'.repeat(64) });
  }
  // Databases of earlier versions lack these columns.
  for (const column of ['forgotten', 'revision']) {
    if (await db.schema.hasColumn(STATE, column)) continue;
    await db.schema.alterTable(STATE, (table) => {
      table.bigInteger(column).notNullable().defaultTo(0);
    });
  }
}

/** Fills the new table from the newest change of each item, so that the digest of all stays valid. */
async function createRecords(db: Database): Promise<void> {
  await db.schema.createTable(RECORDS, (table) => {
    table.string('type', 64).notNullable();
    table.string('document_id').notNullable();
    table.string('slug');
    table.string('digest', 64).notNullable();
    table.text('body');
    table.primary(['type', 'document_id']);
  });
  const columns = ['type', 'document_id', 'slug', 'digest'];
  const newest = db(CHANGES).groupBy('type', 'document_id').max('seq');
  const published = db(CHANGES).whereIn('seq', newest).whereNotNull('digest').select(columns);
  await db(db.raw('?? (??, ??, ??, ??)', [RECORDS, ...columns])).insert(published);
}
