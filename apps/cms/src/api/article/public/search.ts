import { fold } from '@portal/vietnamese/fold';
import { offsetOf, paginationOf } from '../../../public-api/paging';
import type { PublicHandler } from '../../../public-api/route';
import { ENTRY_COLUMNS, summariesOf } from './summaries';

const MAX_WORDS = 12;

/** News whose title or summary has all the words that were typed, with or without marks. */
export const searchArticles: PublicHandler<'/search'> = async ({ db, query }) => {
  const words = fold(query.q).match(/[\p{L}\p{N}]+/gu) ?? [];
  const matching = db('news_entries');
  for (const word of words.slice(0, MAX_WORDS)) matching.where('words', 'like', `%${word}%`);
  const page = matching
    .clone()
    .orderBy('posted_at', 'desc')
    .orderBy('document_id', 'desc')
    .limit(query.pageSize)
    .offset(offsetOf(query))
    .select(ENTRY_COLUMNS);
  const [articles, [count]] = await Promise.all([
    summariesOf(db, page),
    matching.clone().count<{ n: string | number }[]>({ n: '*' }),
  ]);
  const data = articles.map(({ documentId, slug, title, summary, postedAt, postedOn }) => ({
    type: 'article' as const,
    ...{ documentId, slug, title, summary, postedAt, postedOn },
  }));
  return { data, meta: { pagination: paginationOf(query, Number(count?.n)) } };
};
