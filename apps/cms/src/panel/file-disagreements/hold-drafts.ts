import { isPostgres, type Database } from '../../platform/database/database';

/**
 * Locks these drafts as a save does, and returns the ids of the locked ones. It waits for drafts that a save
 * has locked, or leaves them out, because that save compares them itself. SQLite has one writer anyway.
 */
export async function holdDrafts(
  trx: Database,
  documentIds: readonly string[],
  held: 'wait' | 'leave out',
): Promise<string[]> {
  const drafts = trx('legal_documents')
    .whereIn('document_id', documentIds)
    .whereNull('published_at')
    .orderBy('id');
  if (isPostgres(trx)) void drafts.forNoKeyUpdate();
  if (isPostgres(trx) && held === 'leave out') void drafts.skipLocked();
  return drafts.pluck('document_id');
}
