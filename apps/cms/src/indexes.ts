import type { Database } from './database';

/** Strapi finds the media of a row by three columns and indexes each alone. */
export async function createIndexes(db: Database): Promise<void> {
  await db.raw(
    'create index if not exists files_related_mph_target_idx on files_related_mph (related_type, related_id, field)',
  );
}
