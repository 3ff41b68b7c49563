import { isPostgres, type Database } from '../../platform/database/database';

export const TABLE = 'public_files';

/**
 * Which uploads the public may see, one row for each published item that could have some: `hashes` is a
 * JSON list of those that it uses, `shown_from` the instant before which nobody sees the item (in
 * milliseconds, 0 for any time). A withdrawn item keeps its row with null, so that other processes
 * notice: `changed_at` is the instant of the change in milliseconds by the clock of the database, and
 * grows with every change of a row.
 */
export async function createPublicFilesTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('document_id').primary();
    table.string('type').notNullable();
    table.text('hashes');
    table.bigInteger('shown_from').notNullable();
    table.bigInteger('changed_at').notNullable().index();
  });
}

export interface PublicFilesRow {
  document_id: string;
  hashes: string | null;
  shown_from: string | number;
  changed_at: string | number;
}

export function now(db: Database) {
  return db.raw(
    isPostgres(db)
      ? '(extract(epoch from clock_timestamp()) * 1000)::bigint'
      : "cast(unixepoch('subsec') * 1000 as integer)",
  );
}
