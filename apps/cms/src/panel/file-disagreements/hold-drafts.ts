import { isPostgres, type Database } from '../../platform/database/database';

/**
 * Holds these drafts as a save of them does; answers which. Those that a save holds at the moment are waited for or
 * left out: it compares them itself. SQLite has one writer anyway.
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
