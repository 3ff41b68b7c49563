import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { isPostgres, type Database } from '../platform/database/database';
import { contentTable } from './content-types';

/**
 * Adds the composite indexes that Strapi lacks. It looks up media and components of a row by several
 * columns, but indexes each column alone or not at all, so SQLite would read the components of all rows.
 */
export async function createIndexes(db: Database): Promise<void> {
  await db.raw(
    'create index if not exists files_related_mph_target_idx on files_related_mph (related_type, related_id, field)',
  );
  for (const column of ['hash', 'url']) {
    await db.raw('create index if not exists ?? on files (??)', [`files_${column}_idx`, column]);
  }
  await db.raw(
    'create index if not exists components_shared_legacy_urls_url_idx on components_shared_legacy_urls (url)',
  );
  await db.raw(
    'create index if not exists components_legal_relations_target_idx on components_legal_relations (target_document)',
  );
  for (const type of CONTENT_TYPE_NAMES) {
    const { table } = contentTable(type);
    const parts = `${table}_cmps`;
    await db.raw('create index if not exists ?? on ?? (entity_id, field, "order")', [
      `${parts}_place_idx`,
      parts,
    ]);
    await db.raw('create index if not exists ?? on ?? (cmp_id, field)', [
      `${parts}_owner_idx`,
      parts,
    ]);
    // Drops an index of former versions, which SQLite would still prefer.
    await db.raw('drop index if exists ??', [`${table}_drafts_changed_idx`]);
    // For the admin's lists, which sort drafts by last change, count them and search in them.
    await createDraftsIndex(db, table, ['updated_at', 'document_id']);
    // On SQLite, Strapi's own index is enough for this.
    if (isPostgres(db)) await createDraftsIndex(db, table, ['document_id']);
  }
}

/** Includes the row id, as every SQLite index does, so that counting need not read the rows. */
async function createDraftsIndex(db: Database, table: string, columns: string[]): Promise<void> {
  await db.raw(
    `create index if not exists ?? on ?? (${columns.map(() => '??').join(', ')}) ${isPostgres(db) ? 'include (id)' : ''} where published_at is null`,
    [`${table}_drafts_by_${columns.join('_')}_idx`, table, ...columns],
  );
}
