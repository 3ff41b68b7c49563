import type { Database } from '../../platform/database/database';
import { historiesOf, type History } from '../validity/history';
import { batchesOf } from '../../platform/database/chunk';
import { insertRows, updateRows } from '../../platform/database/bulk-insert';
import { listAffected, loadGraph } from './graph';
import { countSpans } from './status-counts';
import { spansOf, storedEventsOf, type StoredSpan } from './stored-history';

interface EntryRow {
  entry: number;
  document_id: string;
}

/** Computes the histories of the seeds and of all documents whose status may depend on them. */
export async function refreshHistories(trx: Database, seeds: Iterable<string>): Promise<void> {
  const affected = await listAffected(trx, seeds);
  const histories = historiesOf(await loadGraph(trx, affected));
  for (const batch of batchesOf([...affected])) await replaceHistories(trx, batch, histories);
}

/** Computes the histories of these documents only. */
export async function rebuildHistories(trx: Database, documentIds: string[]): Promise<void> {
  const histories = historiesOf(await loadGraph(trx, new Set(documentIds)));
  await replaceHistories(trx, documentIds, histories);
}

/** Removes the spans of entries, before the entries are removed or get new ones. */
export async function removeSpans(trx: Database, entries: readonly number[]): Promise<void> {
  const former = trx('legal_spans').whereIn('entry', entries);
  const spans: StoredSpan[] = await former.clone().select('from_day', 'to_day', 'status');
  await former.delete();
  await countSpans(trx, spans, -1);
}

/** Recounts all spans. */
export async function recountSpans(trx: Database): Promise<void> {
  // Spans of an entry that was deleted from outside.
  await trx('legal_spans').whereNotIn('entry', trx('legal_entries').select('entry')).delete();
  await trx('legal_status_counts').delete();
  const spans: StoredSpan[] = await trx('legal_spans').select('from_day', 'to_day', 'status');
  await countSpans(trx, spans, 1);
}

/** Replaces the histories of documents. */
async function replaceHistories(
  trx: Database,
  documentIds: string[],
  histories: ReadonlyMap<string, History>,
): Promise<void> {
  const entries: EntryRow[] = await trx('legal_entries')
    .whereIn('document_id', documentIds)
    .select('entry', 'document_id');
  await removeSpans(
    trx,
    entries.map(({ entry }) => entry),
  );
  await storeHistories(trx, entries, histories);
}

/** Stores histories of entries that have none. */
async function storeHistories(
  trx: Database,
  entries: EntryRow[],
  histories: ReadonlyMap<string, History>,
): Promise<void> {
  const after = entries.flatMap(({ entry, document_id: documentId }) => {
    const history = histories.get(documentId);
    return history ? [{ entry, history }] : [];
  });
  await updateRows(
    trx,
    'legal_entries',
    'entry',
    after.map(({ entry, history }) => ({
      entry,
      history: storedEventsOf(history),
    })),
  );
  const spans = after.flatMap(({ entry, history }) =>
    spansOf(history).map((span) => ({ entry, ...span })),
  );
  await insertRows(trx, 'legal_spans', spans);
  await countSpans(trx, spans, 1);
}
