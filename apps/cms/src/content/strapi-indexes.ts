import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import { isPostgres, type Database } from '../platform/database/database';
import { contentTable } from './content-types';

/**
 * Strapi looks up the media and the components of a row by several columns, but indexes each column
 * alone or not at all: SQLite would read the components of all rows to find those of one.
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
    // SQLite would go on using the smaller one that former versions made.
    await db.raw('drop index if exists ??', [`${table}_drafts_changed_idx`]);
    // The lists of the admin show drafts, the last changed first, count them and look for words in them.
    await createDraftsIndex(db, table, ['updated_at', 'document_id']);
    // Here SQLite needs no more than the index of Strapi.
    if (isPostgres(db)) await createDraftsIndex(db, table, ['document_id']);
  }
}

/** Holds the id of the row as well, as each index of SQLite does: to count is not to read the rows. */
async function createDraftsIndex(db: Database, table: string, columns: string[]): Promise<void> {
  await db.raw(
    `create index if not exists ?? on ?? (${columns.map(() => '??').join(', ')}) ${isPostgres(db) ? 'include (id)' : ''} where published_at is null`,
    [`${table}_drafts_by_${columns.join('_')}_idx`, table, ...columns],
  );
}
