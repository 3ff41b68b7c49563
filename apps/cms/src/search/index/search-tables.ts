import { SEARCH_TYPES } from '@portal/contract/search-types';
import { publishedRows } from '../../content/queries/published';
import { isPostgres, type Database } from '../../platform/database/database';
import { searchIndexOf } from '../backends/backend';

/**
 * Everything published that can be found, projected in the transaction of each change:
 *
 * - `search_entries`: one row each, with what results show of it, so that nothing else has to be
 *   read. `entry` grows with the time of the item (`entry-number.ts`); `gist` is what ranking looks
 *   at (`relevance.ts`); `number_key` is compared by code point, whatever the database's collation;
 * - `search_files`: which files' texts an entry has, also after a file is gone;
 * - `search_words`: its words, as the database keeps them (`backends/`).
 */
export async function createSearchTables(db: Database): Promise<void> {
  if (!(await db.schema.hasTable('search_entries'))) {
    await db.schema.createTable('search_entries', (table) => {
      table.specificType('entry', isPostgres(db) ? 'bigint' : 'integer').primary();
      table.string('type', 16).notNullable();
      table.string('document_id').notNullable();
      table.string('slug').notNullable();
      table.string('day', 10).notNullable();
      table.bigInteger('updated_at').notNullable();
      table.specificType('number_key', isPostgres(db) ? 'text collate "C"' : 'text');
      table.text('title').notNullable();
      table.text('gist').notNullable();
      table.text('text').notNullable();
      table.text('names').notNullable().defaultTo('');
      table.unique(['type', 'document_id']);
      table.index(['number_key', 'entry']);
    });
  }
  // For databases from before `names` was stored apart from `text`.
  if (!(await db.schema.hasColumn('search_entries', 'names'))) {
    await db.schema.alterTable('search_entries', (table) => {
      table.text('names').notNullable().defaultTo('');
    });
  }
  if (!(await db.schema.hasColumn('search_entries', 'updated_at'))) await addTimesOfChange(db);
  if (!(await db.schema.hasTable('search_files'))) {
    await db.schema.createTable('search_files', (table) => {
      table.specificType('entry', isPostgres(db) ? 'bigint' : 'integer').notNullable();
      table.integer('file_id').notNullable().index();
      table.primary(['entry', 'file_id']);
    });
  }
  await searchIndexOf(db).createTable();
}

/** For databases from before `updated_at`; rebuilding a large index would take many times as long. */
async function addTimesOfChange(db: Database): Promise<void> {
  await db.schema.alterTable('search_entries', (table) => {
    table.bigInteger('updated_at').notNullable().defaultTo(0);
  });
  const milliseconds = isPostgres(db)
    ? '(extract(epoch from t.updated_at) * 1000)::bigint'
    : 't.updated_at';
  for (const type of SEARCH_TYPES) {
    const changed = publishedRows(db, type)
      .whereRaw('t.document_id = search_entries.document_id')
      .select(db.raw(milliseconds));
    await db('search_entries')
      .where({ type })
      .update({ updated_at: db.raw('coalesce((?), 0)', [changed]) });
  }
}
