import type { Database } from '../../platform/database/database';

export const OWN_LINKS = 'own_links';

/** One row per published text and item to which it links. */
export async function createOwnLinksTable(db: Database): Promise<void> {
  if (await db.schema.hasTable(OWN_LINKS)) return;
  await db.schema.createTable(OWN_LINKS, (table) => {
    table.string('type', 32).notNullable();
    table.string('document_id').notNullable();
    table.string('target_type', 32).notNullable();
    table.string('target').notNullable();
    table.primary(['type', 'document_id', 'target_type', 'target']);
    table.index(['target', 'target_type']);
  });
}
