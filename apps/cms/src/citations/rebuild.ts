import type { Database } from '../database';
import { batchesOf } from '../batches';
import { citationRowsOf } from './write';

const ARTICLES = 200;

/** Reads all published news again where no article has a citation yet: on a database from before. */
export async function repairCitations(db: Database): Promise<void> {
  if (await db('article_citations').first('article')) return;
  const ids = await db('articles').whereNotNull('published_at').select<{ id: number }[]>('id');
  for (const batch of batchesOf(ids, ARTICLES)) {
    const articles = await db('articles')
      .whereIn(
        'id',
        batch.map(({ id }) => id),
      )
      .select<{ document_id: string; body: string }[]>('document_id', 'body');
    const rows = articles.flatMap((article) => citationRowsOf(article.document_id, article.body));
    for (const some of batchesOf(rows)) await db('article_citations').insert(some);
  }
}
