import { countPublished, publishedRows } from '../content/queries/published';
import { insertRows } from '../platform/database/bulk-insert';
import type { Database } from '../platform/database/database';
import type { ReadModel } from '../platform/read-models/read-model';
import { rebuildInBatches } from '../platform/read-models/rebuild-in-batches';
import { findCitationsInHtml } from '@portal/rich-text/citations';
import { createCitationTable } from './citation-table';

/** The numbers of documents that published news cite. A number is resolved when it is read. */
export const citationsReadModel: ReadModel = {
  name: 'citations',
  version: '3',
  types: ['api::article.article'],
  repair: 'before start',
  createTables: createCitationTable,
  replacedTables: ['article_citations'],

  async project(trx, _type, documentIds) {
    await putCitations(trx, documentIds);
  },

  size: (db) => countPublished(db, 'article'),

  /**
   * Most news cite nothing, so the number of rows tells nothing: only a new version needs a rebuild.
   */
  isComplete: () => Promise.resolve(true),

  async rebuild(db, run) {
    await rebuildInBatches(db, await listArticles(db), putCitations, run);
  },
};

async function putCitations(trx: Database, documentIds: readonly string[]): Promise<void> {
  await trx('article_citations').whereIn('article', documentIds).delete();
  const articles = await publishedRows(trx, 'article')
    .whereIn('t.document_id', documentIds)
    .select<{ document_id: string; body: string | null }[]>('t.document_id', 't.body');
  const rows = articles.flatMap(({ document_id: article, body }) =>
    findCitationsInHtml(body ?? '').map(({ key, issuedOn, provision, place }, position) => ({
      ...{ article, position, number_key: key, issued_on: issuedOn, provision },
      start_at: place?.start ?? null,
      end_at: place?.end ?? null,
    })),
  );
  await insertRows(trx, 'article_citations', rows);
}

/** Published articles, newest first, then those that still have citations. */
async function listArticles(db: Database): Promise<string[]> {
  const published: string[] = await publishedRows(db, 'article')
    .orderBy('t.id', 'desc')
    .pluck('t.document_id');
  const citing: string[] = await db('article_citations').distinct('article').pluck('article');
  return [...new Set([...published, ...citing])];
}
