import { SEARCH_TYPES, type SearchType } from '@portal/contract/search-types';
import { SEARCH_WORDS_VERSION } from '@portal/vietnamese/search-words';
import { uidOf } from '../../content/content-types';
import { countPublished, publishedRows } from '../../content/queries/published';
import { loadSuccessions, withPredecessors } from '../../legal/read-model/successions';
import { VOCABULARIES } from '../../legal/read-model/vocabularies';
import { countRows, type Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import { rebuildByType } from '../../platform/read-models/rebuild-by-type';
import { partOf } from '../../platform/read-models/rebuild-in-batches';
import { searchIndexOf } from '../backends/backend';
import { pagesWithContact } from '../documents/pages';
import { syncDocuments } from './sync';
import { createSearchTables } from './search-tables';

/** Raise it when the same document would get another entry. */
const ENTRIES_VERSION = 5;
const TYPES = new Map<string, SearchType>(SEARCH_TYPES.map((type) => [uidOf(type), type]));
/** Its contact data are found with the pages that show them. */
const SITE = 'api::site.site';
/** A bulk write of this size is faster if the backend prepares for it. */
const BULK_THRESHOLD = 5_000;
const ENTRIES_SHARE = 0.97;

/** The search index. While it is being rebuilt, search finds less and the site keeps running. */
export const searchReadModel: ReadModel = {
  name: 'search',
  version: `${SEARCH_WORDS_VERSION}.${ENTRIES_VERSION}`,
  types: [...TYPES.keys(), ...VOCABULARIES.keys(), SITE],
  repair: 'in own process',
  createTables: createSearchTables,

  async project(trx, type, documentIds) {
    if (type === SITE) {
      await syncDocuments(trx, 'page', await pagesWithContact(trx));
      return true;
    }
    const searchType = TYPES.get(type);
    if (searchType === undefined) return !(await isUsed(trx, type, documentIds));
    await syncDocuments(trx, searchType, documentIds);
    return true;
  },

  async size(db) {
    let size = 0;
    for (const type of SEARCH_TYPES) size += await countPublished(db, type);
    return size;
  },

  async isComplete(db) {
    for (const type of SEARCH_TYPES) {
      const indexed = await countRows(db('search_entries').where({ type }));
      if (indexed !== (await countPublished(db, type))) return false;
    }
    return true;
  },

  async rebuild(db, run) {
    const index = searchIndexOf(db);
    if ((await searchReadModel.size(db)) >= BULK_THRESHOLD) await index.prepareForMany();
    await rebuildByType(
      db,
      { types: SEARCH_TYPES, list: (type) => listDocuments(db, type), project: syncDocuments },
      partOf(run, 0, ENTRIES_SHARE),
    );
    await index.settle();
    run.report?.(1);
  },
};

/** Published documents, newest first, then those that still have an entry. */
async function listDocuments(db: Database, type: SearchType): Promise<string[]> {
  const published: string[] = await publishedRows(db, type)
    .orderBy('t.id', 'desc')
    .pluck('t.document_id');
  const indexed: string[] = await db('search_entries').where({ type }).pluck('document_id');
  return [...new Set([...published, ...indexed])];
}

/** Whether the names of these terms find documents, or did until they were deleted. */
async function isUsed(
  trx: Database,
  type: string,
  documentIds: readonly string[],
): Promise<boolean> {
  const vocabulary = VOCABULARIES.get(type);
  if (vocabulary === undefined) return false;
  const { table, links, column } = vocabulary;
  const naming = withPredecessors(await loadSuccessions(trx), documentIds);
  const rows: { id: number }[] = await trx(table).whereIn('document_id', naming).select('id');
  if (rows.length < naming.length) return true;
  const ids = rows.map(({ id }) => id);
  return (await trx(links).whereIn(column, ids).first(column)) !== undefined;
}
