import type { Database } from '../platform/database/database';

export const CHANGES = 'changes';
export const STATE = 'changes_state';
export const RECORDS = 'public_records';

/**
 * - `changes`: one row for every change of what the public sees, numbered by `seq` without gaps in the
 *   order of the commits. `digest` is that of the item as it is published since; null where it is gone.
 *   `at` is an instant in milliseconds;
 * - `public_records`: what the public sees of each published item now, as the bytes whose SHA-256 is its
 *   `digest`. `body` is null for an item that a former version recorded, until the rebuild;
 * - `changes_state`: one row with the number of the newest change, the revision (`raise-revision.ts`), how
 *   many items are published, the digest of all of them (`digest.ts`), and the number up to which
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
  // Earlier versions of the portal had neither.
  for (const column of ['forgotten', 'revision']) {
    if (await db.schema.hasColumn(STATE, column)) continue;
    await db.schema.alterTable(STATE, (table) => {
      table.bigInteger(column).notNullable().defaultTo(0);
    });
  }
}

/** Takes over what the newest change of each item says, so that the digest of all stays right. */
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
