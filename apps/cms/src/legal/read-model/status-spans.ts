import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { affectedWithin } from '../validity/affected';
import { historiesOf } from '../validity/history';
import { graphLoader, listInfluenced, type LoadGraph } from './graph';
import { replaceHistories } from './replace-histories';
import { replaceTellings } from './tellings';
import { countSpans } from './status-counts';
import { BEFORE_ALL_DAYS, type StoredSpan } from './stored-history';

export interface Changes {
  /** The documents whose facts or relations changed. */
  changed: readonly string[];
  /** The other ends of relations that changed. */
  touched: readonly string[];
  /** The documents on which the changed ones depended before. */
  formerBases: readonly string[];
}

/**
 * Recomputes the histories of the changed documents and then, level by level, of those that they influence,
 * from the first day on which they differ.
 */
export async function refreshHistories(trx: Database, changes: Changes): Promise<void> {
  const loadGraph = graphLoader(trx);
  const own = new Set([...changes.changed, ...(await listCircle(loadGraph, changes))]);
  const reached = new Set([...own, ...changes.touched]);
  let level = [...reached];
  while (level.length > 0) {
    const graph = await loadGraph(level);
    const histories = historiesOf(graph);
    const since = new Map(level.filter((id) => own.has(id)).map((id) => [id, BEFORE_ALL_DAYS]));
    for (const batch of batchesOf(level)) {
      for (const [id, day] of await replaceHistories(trx, batch, { histories, acts: graph.acts })) {
        if (!since.has(id)) since.set(id, day);
      }
    }
    await replaceTellings(trx, since, loadGraph);
    const influenced = await listInfluenced(trx, since, graph.acts);
    level = [...influenced].filter((id) => !reached.has(id));
    for (const id of level) reached.add(id);
  }
}

/**
 * The documents in a circle with a changed one, before or now: the order in which they act within a day may
 * have changed, which their spans do not show.
 */
async function listCircle(
  loadGraph: LoadGraph,
  { changed, touched, formerBases }: Changes,
): Promise<string[]> {
  const acting = await loadGraph([...changed, ...formerBases]);
  const affected = affectedWithin(
    acting,
    [...changed, ...touched].filter((id) => acting.acts.has(id)),
  );
  return [...affected].filter((id) => acting.acts.has(id));
}

/** Computes the histories of these documents only. */
export async function rebuildHistories(trx: Database, documentIds: string[]): Promise<void> {
  const loadGraph = graphLoader(trx);
  const graph = await loadGraph(documentIds);
  await replaceHistories(trx, documentIds, { histories: historiesOf(graph), acts: graph.acts });
  await replaceTellings(trx, new Map(documentIds.map((id) => [id, BEFORE_ALL_DAYS])), loadGraph);
}

/** Removes the spans of entries, before the entries are removed. */
export async function removeSpans(trx: Database, entries: readonly number[]): Promise<void> {
  const former = trx('legal_spans').whereIn('entry', entries);
  const removed: StoredSpan[] = await former.clone().select('from_day', 'to_day', 'status');
  await former.delete();
  await countSpans(trx, { added: [], removed });
}

/** Recounts all spans. */
export async function recountSpans(trx: Database): Promise<void> {
  // Someone may have deleted entries from outside, without their spans.
  const itsEntry = trx('legal_entries').whereRaw('legal_entries.entry = legal_spans.entry');
  await trx('legal_spans').whereNotExists(itsEntry).delete();
  await trx('legal_status_counts').delete();
  const added: StoredSpan[] = await trx('legal_spans').select('from_day', 'to_day', 'status');
  await countSpans(trx, { added, removed: [] });
}
