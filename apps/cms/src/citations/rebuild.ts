import { batchesOf } from '../platform/database/chunk';
import type { Database } from '../platform/database/database';
import { citationRowsOf } from './write';

/** To be raised whenever the same text has other citations than before. */
export const CITATIONS_VERSION = 2;

const ARTICLES = 200;

/** Reads all published news again. */
export async function rebuildCitations(db: Database): Promise<void> {
  await db.transaction(async (trx) => {
    await trx('article_citations').delete();
    const rows = await trx('articles').whereNotNull('published_at').select<{ id: number }[]>('id');
    const ids = rows.map(({ id }) => id);
    for (const batch of batchesOf(ids, ARTICLES)) await addCitationsOf(trx, batch);
  });
}

async function addCitationsOf(trx: Database, ids: number[]): Promise<void> {
  const articles = await trx('articles')
    .whereIn('id', ids)
    .select<{ document_id: string; body: string }[]>('document_id', 'body');
  const rows = articles.flatMap(({ document_id: id, body }) => citationRowsOf(id, body));
  for (const batch of batchesOf(rows)) await trx('article_citations').insert(batch);
}
