import type { Database } from '../database';
import { historiesOf, type History } from '../validity/history';
import { batchesOf } from '../batches';
import { listAffected, loadGraph } from './graph';
import { countSpans } from './status-counts';
import { spansOf, storedHistoryOf, type StoredSpan } from './stored-history';

interface EntryRow {
  entry: number;
  document_id: string;
}

/** Works out anew the histories of some documents and of all whose status may follow from theirs. */
export async function refreshHistories(trx: Database, seeds: Iterable<string>): Promise<void> {
  const affected = await listAffected(trx, seeds);
  const histories = historiesOf(await loadGraph(trx, affected));
  for (const batch of batchesOf([...affected])) await storeHistories(trx, batch, histories);
}

/** Takes the spans of a document out that leaves the index. */
export async function removeSpans(trx: Database, entry: number): Promise<void> {
  const spans: StoredSpan[] = await trx('legal_spans')
    .where({ entry })
    .select('from_day', 'to_day', 'status');
  await trx('legal_spans').where({ entry }).delete();
  await countSpans(trx, spans, -1);
}

/** Puts histories in place of those that some documents had. */
export async function storeHistories(
  trx: Database,
  documentIds: string[],
  histories: ReadonlyMap<string, History>,
): Promise<void> {
  const entries: EntryRow[] = await trx('legal_entries')
    .whereIn('document_id', documentIds)
    .select('entry', 'document_id');
  const numbers = entries.map(({ entry }) => entry);
  const before: StoredSpan[] = await trx('legal_spans')
    .whereIn('entry', numbers)
    .select('from_day', 'to_day', 'status');
  await trx('legal_spans').whereIn('entry', numbers).delete();
  await countSpans(trx, before, -1);
  const after: (StoredSpan & { entry: number })[] = [];
  for (const { entry, document_id: documentId } of entries) {
    const history = histories.get(documentId);
    if (!history) continue;
    after.push(...spansOf(history).map((span) => ({ entry, ...span })));
    await trx('legal_entries')
      .where({ entry })
      .update({ history: JSON.stringify(storedHistoryOf(history)) });
  }
  for (const batch of batchesOf(after)) await trx('legal_spans').insert(batch);
  await countSpans(trx, after, 1);
}
