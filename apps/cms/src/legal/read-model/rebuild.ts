import { isPostgres, type Database } from '../../platform/database/database';
import { publishedRows } from '../../content/queries/published';
import { historiesOf } from '../validity/history';
import { batchesOf } from '../../platform/database/chunk';
import { insertEdges, resolveEdges } from './edges';
import { loadWholeGraph } from './graph';
import { storeHistories } from './status-spans';
import { loadPublished } from './published';
import { loadPublishedRelations } from './published-relations';
import { createLegalIndexTables, dropLegalIndexTables, LEGAL_INDEX_TABLES } from './tables';
import { insertEntries } from './write';

/** To be raised whenever the same document has another key, other words or another history. */
export const LEGAL_INDEX_VERSION = 5;

/** Documents whose relations are read together: fewer make PostgreSQL walk all relations more often. */
const AT_ONCE = 5_000;

/**
 * Makes the index anew from the published documents where it does not hold as many as there are:
 * after an import by SQL, a restored backup, or on a database from before the index.
 */
export async function repairLegalIndex(db: Database): Promise<void> {
  const [published] = await publishedRows(db, 'legal-document').count({ n: '*' });
  const [indexed] = await db('legal_entries').count({ n: '*' });
  if (Number(published?.['n']) !== Number(indexed?.['n'])) await rebuildLegalIndex(db);
}

export async function rebuildLegalIndex(db: Database): Promise<void> {
  await db.transaction(async (trx) => {
    await dropLegalIndexTables(trx);
    await createLegalIndexTables(trx);
    const rows = await publishedRows(trx, 'legal-document')
      .orderBy('t.id')
      .select<{ id: number; document_id: string }[]>('t.id', 't.document_id');
    const ids = rows.map(({ document_id: id }) => id);
    for (const batch of batchesOf(ids)) await insertEntries(trx, await loadPublished(trx, batch));
    for (const batch of batchesOf(rows, AT_ONCE)) {
      await insertEdges(trx, await loadPublishedRelations(trx, batch));
    }
    await analyze(trx);
    await resolveAll(trx);
    const histories = historiesOf(await loadWholeGraph(trx));
    const entries = await trx('legal_entries')
      .orderBy('entry')
      .select<{ entry: number; document_id: string }[]>('entry', 'document_id');
    for (const batch of batchesOf(entries)) await storeHistories(trx, batch, histories);
  });
  await analyze(db, isPostgres(db) ? 'vacuum' : '');
}

/** Without it databases take the tables for empty, and walk through them to find a row. */
async function analyze(db: Database, first: 'vacuum' | '' = ''): Promise<void> {
  for (const table of LEGAL_INDEX_TABLES) await db.raw(`${first} analyze ??`, [table]);
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
