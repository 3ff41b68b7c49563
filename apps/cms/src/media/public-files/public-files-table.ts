import type { Database } from '../../platform/database/database';

export const TABLE = 'public_files';
/** The hash of the row that every published item has, with files or without. */
export const THE_ITEM = '';

/**
 * Which uploads the public may see: a row for each published item and upload that it uses, `shown_from`
 * the instant before which nobody sees the item (in milliseconds, 0 for any time), and one for the item
 * itself.
 */
export async function createPublicFilesTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(TABLE)) return;
  await db.schema.createTable(TABLE, (table) => {
    table.string('document_id').notNullable();
    table.string('type').notNullable();
    table.string('hash').notNullable();
    table.bigInteger('shown_from').notNullable();
    table.primary(['document_id', 'hash']);
    table.index(['hash', 'shown_from']);
  });
}

export interface PublicFilesRow {
  document_id: string;
  type: string;
  hash: string;
  shown_from: string | number;
}
