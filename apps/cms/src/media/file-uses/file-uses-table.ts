import type { Database } from '../../platform/database/database';

export const FILE_USES = 'file_uses';
/** The file of the row that every version of an item has, with files or without. */
export const THE_VERSION = 0;

/**
 * Which version of which item uses a file, and in which field. Keyed on the file's id, because a file
 * that is replaced keeps it and gets another hash.
 */
export async function createFileUsesTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(FILE_USES)) return;
  await db.schema.createTable(FILE_USES, (table) => {
    table.string('type').notNullable();
    table.string('document_id').notNullable();
    table.string('version', 9).notNullable();
    table.integer('file_id').notNullable();
    table.string('field').notNullable();
    table.primary(['document_id', 'type', 'version', 'file_id', 'field']);
    table.index(['file_id']);
  });
}

export interface FileUseRow {
  type: string;
  document_id: string;
  version: 'draft' | 'published';
  file_id: number;
  field: string;
}
