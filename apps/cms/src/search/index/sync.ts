import type { SearchType } from '@portal/contract/search-types';
import type { Database } from '../../platform/database/database';
import { takeProjectionTurn } from '../../platform/read-models/lock';
import { loadSearchDocuments } from '../documents/load';
import { addDocuments, removeDocuments } from './write-entries';

/** Projects these documents into the index, or removes those that are not published. */
export async function syncDocuments(
  trx: Database,
  type: SearchType,
  documentIds: readonly string[],
): Promise<void> {
  const documents = await loadSearchDocuments(trx, type, documentIds);
  await removeDocuments(trx, type, documentIds);
  await addDocuments(trx, documents);
}

/** Projects the documents of a file whose text was read, has changed or is gone. */
export async function syncDocumentsOfFile(db: Database, fileId: number): Promise<void> {
  const entries = db('search_files').where('file_id', fileId).select('entry');
  const rows = await db('search_entries')
    .whereIn('entry', entries)
    .select<{ type: SearchType; document_id: string }[]>('type', 'document_id');
  for (const { type, document_id: documentId } of rows) {
    await db.transaction(async (trx) => {
      await takeProjectionTurn(trx);
      await syncDocuments(trx, type, [documentId]);
    });
  }
}
