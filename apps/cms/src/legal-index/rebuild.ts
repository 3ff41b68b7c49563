import type { Database } from '../database';
import { historiesOf } from '../validity/history';
import { batchesOf } from '../batches';
import { insertEdges, resolveEdges } from './edges';
import { loadGraph } from './graph';
import { storeHistories } from './histories';
import { loadPublished } from './published';
import { loadPublishedRelations } from './published-relations';
import { insertEntries } from './write';

/** To be raised whenever the same document has another key, other words or another history. */
export const LEGAL_INDEX_VERSION = 1;

const TABLES = ['entries', 'terms', 'counts', 'edges', 'spans', 'status_counts'];

/**
 * Makes the index anew from the published documents where it does not hold as many as there are:
 * after an import by SQL, a restored backup, or on a database from before the index.
 */
export async function repairLegalIndex(db: Database): Promise<void> {
  const [published] = await db('legal_documents').whereNotNull('published_at').count({ n: '*' });
  const [indexed] = await db('legal_entries').count({ n: '*' });
  if (Number(published?.['n']) !== Number(indexed?.['n'])) await rebuildLegalIndex(db);
}

export async function rebuildLegalIndex(db: Database): Promise<void> {
  await db.transaction(async (trx) => {
    for (const table of TABLES) await trx(`legal_${table}`).delete();
    const rows = await trx('legal_documents')
      .whereNotNull('published_at')
      .orderBy('id')
      .select<{ document_id: string }[]>('document_id');
    const ids = rows.map(({ document_id: id }) => id);
    for (const batch of batchesOf(ids)) await insertEntries(trx, await loadPublished(trx, batch));
    for (const batch of batchesOf(ids)) {
      await insertEdges(trx, await loadPublishedRelations(trx, batch));
    }
    await resolveAll(trx);
    const histories = historiesOf(await loadGraph(trx, new Set(ids)));
    for (const batch of batchesOf(ids)) await storeHistories(trx, batch, histories);
  });
}

async function resolveAll(trx: Database): Promise<void> {
  const keys = await trx('legal_edges')
    .distinct<{ number_key: string }[]>('number_key')
    .whereNot('number_key', '');
  for (const batch of batchesOf(keys)) {
    await resolveEdges(
      trx,
      batch.map(({ number_key: key }) => key),
    );
  }
}
