import { countPublished, publishedRows } from '../../content/queries/published';
import { countRows, type Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import { partOf, rebuildInBatches } from '../../platform/read-models/rebuild-in-batches';
import { changeCounts, recount } from './counts';
import { loadEntries, type NewsEntry } from './news-entries';
import { createNewsTables } from './news-tables';
import { ARTICLE } from './article-uid';

const CATEGORY = 'api::category.category';
const ENTRIES_SHARE = 0.95;

/** The read model behind lists of news, their totals and the calendar. */
export const newsReadModel: ReadModel = {
  name: 'news',
  version: '1',
  types: [ARTICLE, CATEGORY],
  repair: 'before start',
  createTables: createNewsTables,
  replacedTables: ['news_entries', 'news_counts'],

  async project(trx, type, documentIds) {
    if (type === CATEGORY) await removeDeletedCategories(trx, documentIds);
    else await putEntries(trx, documentIds);
  },

  size: (db) => countPublished(db, 'article'),

  async isComplete(db) {
    return (await countRows(db('news_entries'))) === (await newsReadModel.size(db));
  },

  async rebuild(db, run) {
    const documents = await listDocuments(db);
    await rebuildInBatches(db, documents, putEntries, partOf(run, 0, ENTRIES_SHARE));
    // Recounts the totals, so that changes from outside are corrected too.
    await rebuildInBatches(db, ['all'], recount, partOf(run, ENTRIES_SHARE, 1));
  },
};

async function putEntries(trx: Database, documentIds: readonly string[]): Promise<void> {
  const entries = await loadEntries(trx, documentIds);
  const slugs = entries.map(({ slug }) => slug);
  const former = trx('news_entries')
    .whereIn('document_id', documentIds)
    // An entry that was changed from outside may have the slug of another.
    .orWhereIn('slug', slugs);
  const went: Pick<NewsEntry, 'day' | 'category'>[] = await former
    .clone()
    .select('day', 'category');
  await former.delete();
  if (entries.length > 0) await trx('news_entries').insert(entries);
  await changeCounts(trx, went, entries);
}

/** Removes a deleted category from the entries of its articles. */
async function removeDeletedCategories(
  trx: Database,
  documentIds: readonly string[],
): Promise<void> {
  const left: string[] = await trx('categories')
    .whereIn('document_id', documentIds)
    .pluck('document_id');
  const deleted = documentIds.filter((id) => !left.includes(id));
  await trx('news_entries').whereIn('category', deleted).update({ category: '' });
  await trx('news_counts').whereIn('category', deleted).delete();
}

/** Published articles, newest first, then those that still have an entry. */
async function listDocuments(db: Database): Promise<string[]> {
  const published: string[] = await publishedRows(db, 'article')
    .orderBy('t.id', 'desc')
    .pluck('t.document_id');
  const entered: string[] = await db('news_entries').pluck('document_id');
  return [...new Set([...published, ...entered])];
}
