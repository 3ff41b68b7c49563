import type { Database } from '../../platform/database/database';

export const PUBLIC_FILES_TABLE = 'public_files';
/** Sentinel hash: every published item has a row with it, so that items without files are counted too. */
export const THE_ITEM = '';

/**
 * Which uploads the public may read: a row for each published item and upload that it uses, plus one for
 * the item itself (`THE_ITEM`). `shown_from` is the instant in milliseconds from which the item is
 * visible; 0 if it has no posting date.
 */
export async function createPublicFilesTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(PUBLIC_FILES_TABLE)) return;
  await db.schema.createTable(PUBLIC_FILES_TABLE, (table) => {
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
