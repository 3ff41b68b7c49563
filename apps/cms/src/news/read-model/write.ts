import type { Database } from '../../platform/database/database';
import { countKeysOf, type NewsEntry } from './entry';

/** Puts an article's entry in place of the one it had, and counts it. */
export async function putEntry(trx: Database, entry: NewsEntry): Promise<void> {
  await removeEntry(trx, entry.document_id);
  await trx('news_entries').insert(entry);
  await count(trx, entry, 1);
}

/** Takes an article's entry out, if it has one. */
export async function removeEntry(trx: Database, documentId: string): Promise<void> {
  const own = trx('news_entries').where({ document_id: documentId });
  const entry = await own
    .clone()
    .forUpdate()
    .first<Pick<NewsEntry, 'day' | 'category'> | undefined>('day', 'category');
  if (!entry) return;
  await own.delete();
  await count(trx, entry, -1);
}

async function count(
  trx: Database,
  entry: Pick<NewsEntry, 'day' | 'category'>,
  difference: 1 | -1,
): Promise<void> {
  await trx('news_counts')
    .insert(countKeysOf(entry).map((key) => ({ ...key, count: difference })))
    .onConflict(['category', 'period'])
    .merge({ count: trx.raw('news_counts.count + excluded.count') });
  if (difference < 0) await trx('news_counts').where('count', '<=', 0).delete();
}

/** Takes a category out: its articles stand without one. */
export async function removeCategory(trx: Database, documentId: string): Promise<void> {
  await trx('news_entries').where({ category: documentId }).update({ category: '' });
  await trx('news_counts').where({ category: documentId }).delete();
}
