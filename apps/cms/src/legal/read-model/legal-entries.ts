import { updateRows } from '../../platform/database/bulk-insert';
import type { Database } from '../../platform/database/database';
import type { PublishedDocument } from './load-entries';
import { ALL_DOCUMENTS, changeCounts, replaceTerms } from './facet-terms';

interface Entry {
  entry: number;
  document_id: string;
  number_key: string;
}

export function listEntries(db: Database, documentIds: readonly string[]): Promise<Entry[]> {
  return db('legal_entries')
    .whereIn('document_id', documentIds)
    .select<Entry[]>('entry', 'document_id', 'number_key');
}

/** Replaces the entries of documents, keeping their histories. */
export async function putEntries(
  trx: Database,
  documents: readonly PublishedDocument[],
): Promise<void> {
  const ids = documents.map(({ entry }) => entry.document_id);
  const known = new Set((await listEntries(trx, ids)).map((row) => row.document_id));
  const rows = documents.map(({ entry }) => ({ ...entry }));
  const changed = rows.filter((row) => known.has(row.document_id));
  const added = rows.filter((row) => !known.has(row.document_id));
  await updateRows(trx, 'legal_entries', 'document_id', changed);
  if (added.length > 0) await trx('legal_entries').insert(added);
  const entries = new Map(
    (await listEntries(trx, ids)).map(({ document_id: id, entry }) => [id, entry]),
  );
  await replaceTerms(
    trx,
    [...entries.values()],
    new Map(
      documents.map(({ entry, terms }) => [entries.get(entry.document_id) ?? 0, terms] as const),
    ),
  );
  await changeCounts(trx, [{ ...ALL_DOCUMENTS, count: added.length }]);
}

/** Removes entries with their terms; call it after `removeSpans`. */
export async function removeEntries(trx: Database, entries: readonly number[]): Promise<void> {
  if (entries.length === 0) return;
  await replaceTerms(trx, entries, new Map());
  await trx('legal_entries').whereIn('entry', entries).delete();
  await changeCounts(trx, [{ ...ALL_DOCUMENTS, count: -entries.length }]);
}
