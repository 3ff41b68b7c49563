import { isPostgres, type Database } from '../../platform/database/database';
import { START } from './chain';

export const LOG = 'audit_log';
export const HEAD = 'audit_head';
const REFUSAL = 'audit_log is append-only';

/**
 * The audit log: who did what. `at` is in milliseconds, names are those of that time. `hash` covers the row
 * and the previous row's hash (a hash chain); the single row of `audit_head` points to the last row.
 */
export async function createAuditTables(db: Database): Promise<void> {
  await createTables(db);
  // Each index ends with `seq`, by which lists are paged.
  for (const column of ['action', 'user_id', 'subject_id']) {
    await db.raw(`create index if not exists ${LOG}_${column}_seq on ${LOG} (${column}, seq)`);
  }
}

async function createTables(db: Database): Promise<void> {
  if (await db.schema.hasTable(LOG)) return;
  await db.schema.createTable(HEAD, (table) => {
    table.integer('id').primary();
    table.integer('seq').notNullable();
    table.string('hash').notNullable();
  });
  await db(HEAD).insert({ id: 1, ...START });
  await db.schema.createTable(LOG, (table) => {
    table.integer('seq').primary();
    table.bigInteger('at').notNullable().index();
    table.string('action').notNullable();
    table.string('subject_type').notNullable();
    table.string('subject_id').notNullable();
    table.text('subject_name').notNullable();
    table.integer('user_id');
    table.text('user_name').notNullable();
    table.text('details').notNullable();
    table.string('previous_hash').notNullable();
    table.string('hash').notNullable();
  });
  await (isPostgres(db) ? guardOnPostgres(db) : guardOnSqlite(db));
}

async function guardOnSqlite(db: Database): Promise<void> {
  for (const change of ['update', 'delete']) {
    await db.raw(
      `create trigger ${LOG}_no_${change} before ${change} on ${LOG} begin select raise(abort, '${REFUSAL}'); end`,
    );
  }
}

async function guardOnPostgres(db: Database): Promise<void> {
  await db.raw(
    `create or replace function ${LOG}_refuse() returns trigger language plpgsql as $$ begin raise exception '${REFUSAL}'; end $$`,
  );
  await db.raw(
    `create trigger ${LOG}_append_only before update or delete or truncate on ${LOG} for each statement execute function ${LOG}_refuse()`,
  );
}
