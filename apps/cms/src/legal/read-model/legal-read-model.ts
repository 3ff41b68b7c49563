import { countPublished, publishedRows } from '../../content/queries/published';
import { batchesOf } from '../../platform/database/chunk';
import { countRows, isPostgres, type Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import { partOf, rebuildInBatches } from '../../platform/read-models/rebuild-in-batches';
import { replaceEdges, resolveEdges, sourcesOf } from './edges';
import { listEntries, putEntries, removeEntries } from './legal-entries';
import { loadRelations } from './load-relations';
import { loadPublished } from './load-entries';
import { listFiledUnder, regroupedAmong } from './load-groups';
import {
  rebuildHistories,
  recountSpans,
  refreshHistories,
  removeSpans,
  type Changes,
} from './status-spans';
import { createLegalTables, LEGAL_TABLES } from './legal-tables';
import { rebuildSuccessions, replaceSuccessions } from './successions';
import { VOCABULARIES } from './vocabularies';
import { recountTerms, removeTerms } from './facet-terms';
import { DOCUMENT } from './document-uid';

const BODY = 'api::issuing-body.issuing-body';
/** The shares of the work after which a rebuild moves on to the next step. */
const [ENTRIES, HISTORIES] = [0.5, 0.95];

/** The read model behind lists of documents, facets, relations and the status of every day. */
export const legalReadModel: ReadModel = {
  name: 'legal',
  version: '19',
  types: [DOCUMENT, ...VOCABULARIES.keys()],
  repair: 'before start',
  createTables: createLegalTables,
  replacedTables: LEGAL_TABLES,

  async project(trx, type, documentIds) {
    const vocabulary = VOCABULARIES.get(type);
    if (vocabulary !== undefined) return putTerms(trx, vocabulary.table, documentIds);
    await refreshHistories(trx, await putDocuments(trx, documentIds));
  },

  size: (db) => countPublished(db, 'legal-document'),

  async isComplete(db) {
    return (await countRows(db('legal_entries'))) === (await legalReadModel.size(db));
  },

  async rebuild(db, run) {
    const documents = await listDocuments(db);
    const put = async (trx: Database, ids: string[]) => void (await putDocuments(trx, ids));
    await rebuildInBatches(db, documents, put, partOf(run, 0, ENTRIES));
    // Without statistics query planners take new tables for empty, and scan them for every row.
    await analyze(db, isPostgres(db) ? 'vacuum' : '');
    await rebuildInBatches(db, documents, rebuildHistories, partOf(run, ENTRIES, HISTORIES));
    // Recounts the totals, so that changes from outside are corrected too.
    await rebuildInBatches(db, ['all'], recount, partOf(run, HISTORIES, 1));
    await analyze(db);
  },
};

/**
 * Projects the entries, terms and edges of some documents. Returns the documents whose histories may have
 * changed with them.
 */
async function putDocuments(trx: Database, documentIds: readonly string[]): Promise<Changes> {
  const before = await listEntries(trx, documentIds);
  const published = await loadPublished(trx, documentIds);
  const publishedIds = new Set(published.map(({ entry }) => entry.document_id));
  const gone = before.filter((row) => !publishedIds.has(row.document_id));
  const goneEntries = gone.map(({ entry }) => entry);
  await removeSpans(trx, goneEntries);
  await removeEntries(trx, goneEntries);
  await putEntries(trx, published);
  const choosers = await sourcesOf(trx, await listDeleted(trx, documentIds));
  const relations = await loadRelations(trx, [...new Set([...documentIds, ...choosers])]);
  const { targets, formerBases, numberKeys } = await replaceEdges(trx, relations);
  const resolved = await resolveEdges(trx, [
    ...before.map((row) => row.number_key),
    ...published.map(({ entry }) => entry.number_key),
    ...numberKeys,
  ]);
  return { changed: [...relations.keys()], touched: [...targets, ...resolved], formerBases };
}

/** The documents that have no row any more, not even a draft. */
async function listDeleted(db: Database, documentIds: readonly string[]): Promise<string[]> {
  const left: string[] = await db('legal_documents')
    .whereIn('document_id', documentIds)
    .pluck('document_id');
  return documentIds.filter((id) => !left.includes(id));
}

/**
 * Removes deleted terms, and files documents anew whose group or successor bodies follow from the changed
 * terms.
 */
async function putTerms(
  trx: Database,
  vocabulary: string,
  documentIds: readonly string[],
): Promise<void> {
  const filed = await listFiledUnder(trx, documentIds);
  const succeeded =
    vocabulary === VOCABULARIES.get(BODY)?.table
      ? await listFiledUnder(trx, await replaceSuccessions(trx, documentIds))
      : [];
  const left: string[] = await trx(vocabulary)
    .whereIn('document_id', documentIds)
    .pluck('document_id');
  const deleted = documentIds.filter((id) => !left.includes(id));
  if (deleted.length > 0) await removeTerms(trx, deleted);
  const regrouped = await regroupedAmong(trx, filed);
  const refiled = succeeded.map((row) => row.document_id);
  for (const batch of batchesOf([...new Set([...refiled, ...regrouped])])) {
    await putEntries(trx, await loadPublished(trx, batch));
  }
  if (regrouped.length > 0)
    await refreshHistories(trx, { changed: regrouped, touched: [], formerBases: [] });
}

/** Published documents in the order of their rows, then those that still have an entry or an edge. */
async function listDocuments(db: Database): Promise<string[]> {
  const published: string[] = await publishedRows(db, 'legal-document')
    .orderBy('t.id')
    .pluck('t.document_id');
  const entered: string[] = await db('legal_entries').pluck('document_id');
  const acting: string[] = await db('legal_edges').distinct('source').pluck('source');
  return [...new Set([...published, ...entered, ...acting])];
}

async function recount(trx: Database): Promise<void> {
  await rebuildSuccessions(trx);
  await recountTerms(trx);
  await recountSpans(trx);
}

async function analyze(db: Database, first: 'vacuum' | '' = ''): Promise<void> {
  for (const table of LEGAL_TABLES) await db.raw(`${first} analyze ??`, [table]);
}
