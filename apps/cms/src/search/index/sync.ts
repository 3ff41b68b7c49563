import type { SearchType } from '@portal/contract/search';
import { isPostgres, type Database } from '../../platform/database/database';
import { loadPublished } from '../documents/load';
import { addDocuments, removeDocuments } from './write';

/** Makes the index say of these documents what is published of them, or nothing where nothing is. */
export async function syncDocuments(
  trx: Database,
  type: SearchType,
  documentIds: string[],
): Promise<void> {
  const documents = await loadPublished(trx, type, documentIds);
  await removeDocuments(trx, type, documentIds);
  await addDocuments(trx, documents);
}

/**
 * The same outside of the change of a document: who is about to write waits, and what has been written is
 * seen, so that nothing is put back that an editor withdraws meanwhile. SQLite has one writer anyway.
 */
export async function syncApart(
  db: Database,
  type: SearchType,
  documentIds: string[],
): Promise<void> {
  await db.transaction(async (trx) => {
    if (isPostgres(trx)) await trx.raw('lock table search_entries in share row exclusive mode');
    await syncDocuments(trx, type, documentIds);
  });
}

/** For a file whose text has been read, has changed or is gone. */
export async function syncDocumentsOfFile(db: Database, fileId: number): Promise<void> {
  const entries = db('search_files').where('file_id', fileId).select('entry');
  const rows = await db('search_entries')
    .whereIn('entry', entries)
    .select<{ type: SearchType; document_id: string }[]>('type', 'document_id');
  for (const { type, document_id: documentId } of rows) {
    await syncApart(db, type, [documentId]);
  }
}
