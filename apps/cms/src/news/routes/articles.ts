import type { ArticleSummary } from '@portal/contract/article';
import type { ArticlesFileQuery, ArticlesQuery } from '@portal/contract/article-query';
import type { CursorKey } from '@portal/contract/cursor';
import { spanOfDays } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import {
  countNews,
  findNeighbours,
  postedEntries,
  type NewsScope,
} from '../queries/published-news';
import { batchesAfter } from '../../content/queries/batches';
import { limitOf, offsetOf, pageOf, rowsAfter } from '../../content/queries/paging';
import type { PublicHandler } from '../../content/queries/public-route';
import { categoryWithDescendants } from '../queries/category-tree';
import { ENTRY_COLUMNS, articleSummariesOf } from '../queries/article-summaries';

export const listArticles: PublicHandler<'/articles'> = async ({ db, query }) => {
  const scope = await scopeOf(db, query);
  const [read, total, neighbours] = await Promise.all([
    readArticles(db, scope, {
      ...{ sort: query.sort, after: query.cursor?.after },
      ...{ limit: limitOf(query), offset: offsetOf(query) },
    }),
    query.featured ? countEntries(matchingNews(db, scope)) : countNews(db, scope),
    query.date ? findNeighbours(db, query.date) : undefined,
  ]);
  const { rows, pagination } = pageOf(query, read, total, keyOf);
  return { data: rows, meta: { pagination, ...(neighbours && { neighbours }) } };
};

/** The whole list. */
export async function* allArticles(db: Database, query: ArticlesFileQuery) {
  const scope = await scopeOf(db, query);
  yield* batchesAfter(
    (after: CursorKey<number> | undefined, limit) =>
      readArticles(db, scope, { sort: query.sort, after, limit, offset: 0 }),
    keyOf,
  );
}

interface Place {
  sort: ArticlesQuery['sort'];
  limit: number;
  offset: number;
  after?: CursorKey<number> | undefined;
}

/** Matching articles in order, from a place on. */
function readArticles(db: Database, scope: Matching, { sort, after, limit, offset }: Place) {
  const direction = sort === 'postedAt' ? 'asc' : 'desc';
  const entries = matchingNews(db, scope);
  if (after) rowsAfter(entries, ['posted_at', 'document_id'], direction, after);
  const page = entries
    .orderBy('posted_at', direction)
    .orderBy('document_id', direction)
    .limit(limit)
    .offset(offset)
    .select(ENTRY_COLUMNS);
  return articleSummariesOf(db, page, direction);
}

const keyOf = ({ postedAt, documentId }: ArticleSummary): CursorKey<number> => ({
  value: Date.parse(postedAt),
  documentId,
});

/** The categories are known by their slug. */
async function scopeOf(db: Database, query: ArticlesFileQuery): Promise<Matching> {
  const { date, category, featured } = query;
  const categories =
    category === undefined ? undefined : await categoryWithDescendants(db, category);
  const [from, to] = [date ?? query.from, date ?? query.to];
  return { categories, from, to, isFeatured: featured !== undefined };
}

interface Matching extends NewsScope {
  isFeatured: boolean;
}

function matchingNews(db: Database, { categories, from, to, isFeatured }: Matching) {
  const entries = postedEntries(db);
  if (categories) entries.whereIn('category', categories);
  if (from) entries.where('posted_at', '>=', spanOfDays(from).start.getTime());
  if (to) entries.where('posted_at', '<', spanOfDays(to).end.getTime());
  if (isFeatured) entries.where('featured', true);
  return entries;
}

async function countEntries(entries: ReturnType<typeof matchingNews>): Promise<number> {
  const [row] = await entries.clone().count<{ n: string | number }[]>({ n: '*' });
  return Number(row?.n);
}
