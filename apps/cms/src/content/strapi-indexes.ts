import { CONTENT_TYPE_NAMES } from '@portal/contract/content-types';
import type { Database } from '../platform/database/database';
import { contentTable } from './content-types';

/**
 * Strapi looks up the media and the components of a row by several columns, but indexes each column
 * alone or not at all.
 */
export async function createIndexes(db: Database): Promise<void> {
  await db.raw(
    'create index if not exists files_related_mph_target_idx on files_related_mph (related_type, related_id, field)',
  );
  await db.raw(
    'create index if not exists legal_documents_cmps_place_idx on legal_documents_cmps (entity_id, field, "order")',
  );
  await db.raw(
    'create index if not exists legal_documents_cmps_owner_idx on legal_documents_cmps (cmp_id, field)',
  );
  await db.raw(
    'create index if not exists components_shared_legacy_urls_url_idx on components_shared_legacy_urls (url)',
  );
  await db.raw(
    'create index if not exists components_legal_relations_target_idx on components_legal_relations (target_document)',
  );
  // The lists of the admin show drafts, the last changed first.
  for (const type of CONTENT_TYPE_NAMES) {
    const { table } = contentTable(type);
    await db.raw('create index if not exists ?? on ?? (updated_at) where published_at is null', [
      `${table}_drafts_changed_idx`,
      table,
    ]);
  }
}
