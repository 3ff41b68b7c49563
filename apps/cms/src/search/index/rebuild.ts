import { setTimeout as pause } from 'node:timers/promises';
import { SEARCH_TYPES, type SearchType } from '@portal/contract/search';
import { batchesOf } from '../../platform/database/chunk';
import { isPostgres, type Database } from '../../platform/database/database';
import { publishedRows } from '../../content/queries/published';
import { searchIndexOf } from '../backends/backend';
import { syncApart } from './sync';
import { beginVersion } from './version';

/** Few enough that an editor who saves meanwhile does not notice. */
const AT_ONCE = 50;
/**
 * Who waits to write to SQLite asks again every 25 ms at first: so it is their turn now and then.
 * PostgreSQL has them wait in a row.
 */
const PAUSE_MS = 30;
const MANY = 5_000;

export interface Progress {
  done: number;
  total: number;
}

/**
 * Writes every entry anew and takes out those whose document is not published any more, while the site
 * runs: searches find what is there, and what is saved meanwhile stays as it was saved. Aborted, it
 * throws; what it has written by then stays.
 */
export async function rebuildSearchIndex(
  db: Database,
  { report, signal }: { report?: (progress: Progress) => void; signal?: AbortSignal } = {},
): Promise<void> {
  const batches: { type: SearchType; ids: string[] }[] = [];
  for (const type of SEARCH_TYPES) {
    const documents = await documentsOf(db, type);
    for (const ids of batchesOf(documents, AT_ONCE)) batches.push({ type, ids });
  }
  const total = batches.reduce((sum, { ids }) => sum + ids.length, 0);
  const index = searchIndexOf(db);
  const finishVersion = await beginVersion(db);
  if (total >= MANY) await index.prepareForMany();
  let done = 0;
  for (const { type, ids } of batches) {
    signal?.throwIfAborted();
    await syncApart(db, type, ids);
    done += ids.length;
    report?.({ done, total });
    if (!isPostgres(db)) await pause(PAUSE_MS);
  }
  await index.settle();
  await finishVersion();
}

/** The published ones, newest first, and those that have an entry still. */
async function documentsOf(db: Database, type: SearchType): Promise<string[]> {
  const published: string[] = await publishedRows(db, type)
    .orderBy('t.id', 'desc')
    .pluck('t.document_id');
  const indexed: string[] = await db('search_entries').where({ type }).pluck('document_id');
  return [...new Set([...published, ...indexed])];
}

/** Whether the index has as many entries as there are published documents. */
export async function isComplete(db: Database): Promise<boolean> {
  for (const type of SEARCH_TYPES) {
    const [published] = await publishedRows(db, type).count({ n: '*' });
    const [indexed] = await db('search_entries').where({ type }).count({ n: '*' });
    if (Number(published?.['n']) !== Number(indexed?.['n'])) return false;
  }
  return true;
}
