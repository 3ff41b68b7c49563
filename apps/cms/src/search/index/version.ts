import { randomUUID } from 'node:crypto';
import { SEARCH_WORDS_VERSION } from '@portal/vietnamese/search-words';
import type { Database } from '../../platform/database/database';

/** To be raised whenever the same document has another entry. */
const ENTRIES_VERSION = 3;
export const SEARCH_INDEX_VERSION = `${SEARCH_WORDS_VERSION}.${ENTRIES_VERSION}`;

const TABLE = 'search_version';

/**
 * By what the whole index was made; no row while it is outdated. One that has only just been made
 * lacks entries at most (`isComplete`).
 */
export async function createVersionTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('version').notNullable();
  });
  await db(TABLE).insert({ version: SEARCH_INDEX_VERSION });
}

export async function isOfThisVersion(db: Database): Promise<boolean> {
  const row = await db(TABLE).first<{ version: string } | undefined>('version');
  return row?.version === SEARCH_INDEX_VERSION;
}

/**
 * While everything is written anew. What is given says that it has been; it does not hold if there was a
 * change meanwhile that outdates the index, or another that began to write it.
 */
export async function beginVersion(db: Database): Promise<() => Promise<void>> {
  const version = randomUUID();
  await outdate(db);
  await db(TABLE).insert({ version });
  return async () => {
    await db(TABLE).where({ version }).update({ version: SEARCH_INDEX_VERSION });
  };
}

/** In the transaction of a change that touches many entries. */
export async function outdate(db: Database): Promise<void> {
  await db(TABLE).delete();
}
