import type { Database } from '../../platform/database/database';

export const FILE_USES = 'file_uses';
/** Sentinel file id: every version has a row with it, so that versions without files are counted too. */
export const THE_VERSION = 0;

/**
 * Which version of which item uses a file, and in which field. Keyed by file id, which a replaced file
 * keeps, whereas its hash changes.
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
