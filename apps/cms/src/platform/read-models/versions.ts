import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database';
import type { ReadModel } from './read-model';

const TABLE = 'read_models';

type Named = Pick<ReadModel, 'name' | 'version'>;

/** One row per model: the version of the code that made all its rows. Without a row the model is stale. */
export async function createVersionsTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('name').primary();
    table.string('version').notNullable();
  });
}

export async function isOfThisVersion(db: Database, { name, version }: Named): Promise<boolean> {
  const row = await db(TABLE).where({ name }).first<{ version: string } | undefined>('version');
  return row?.version === version;
}

/** Marks a model stale. May run in the transaction of a change that is too large to project at once. */
export async function outdate(db: Database, { name }: Pick<Named, 'name'>): Promise<void> {
  await db(TABLE).where({ name }).delete();
}

/**
 * Starts a rebuild. Call the returned function when done; it does nothing if another rebuild or
 * invalidation happened meanwhile.
 */
export async function beginVersion(
  db: Database,
  { name, version }: Named,
): Promise<() => Promise<void>> {
  const mine = randomUUID();
  await db(TABLE).insert({ name, version: mine }).onConflict('name').merge(['version']);
  return async () => {
    await db(TABLE).where({ name, version: mine }).update({ version });
  };
}
