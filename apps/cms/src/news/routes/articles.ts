import type { ArticleSummary } from '@portal/contract/article';
import type { ArticlesFileQuery } from '@portal/contract/article-query';
import type { CursorKey } from '@portal/contract/cursor';
import type { Day } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import { isFarPage, readFarPage } from '../queries/far-pages';
import { countNews, findDayFacts } from '../queries/published-news';
import { batchesAfter } from '../../content/queries/batches';
import { limitOf, offsetOf, pageOf } from '../../content/queries/paging';
import type { PublicHandler } from '../../content/queries/public-route';
import { categoryWithDescendants } from '../queries/category-tree';
import {
  countMatchingArticles,
  readArticles,
  type ListScope,
  type Place,
} from '../queries/listed-articles';

export const listArticles: PublicHandler<'/articles'> = async ({ db, query }) => {
  const scope = await scopeOf(db, query);
  const place = {
    ...{ sort: query.sort, after: query.cursor?.after },
    ...{ limit: limitOf(query), offset: offsetOf(query) },
  };
  const { read, total, neighbours } = await readPage(db, scope, place, query.date);
  const { rows, pagination } = pageOf(query, read, total, keyOf);
  return { data: rows, meta: { pagination, ...(neighbours && { neighbours }) } };
};

/** Sends as few statements as possible, at the same time. */
async function readPage(db: Database, scope: ListScope, place: Place, day: Day | undefined) {
  if (isFarPage(scope, place)) {
    return { ...(await readFarPage(db, scope, place)), neighbours: undefined };
  }
  const { categories, isFeatured } = scope;
  const [read, facts, total] = await Promise.all([
    readArticles(db, scope, place),
    day === undefined ? undefined : findDayFacts(db, day, categories),
    isFeatured
      ? countMatchingArticles(db, scope)
      : day === undefined
        ? countNews(db, scope)
        : undefined,
  ]);
  return { read, total: total ?? facts?.total ?? 0, neighbours: facts?.neighbours };
}

/** The whole list. */
export async function* allArticles(db: Database, query: ArticlesFileQuery) {
  const scope = await scopeOf(db, query);
  yield* batchesAfter(
    (after: CursorKey<number> | undefined, limit) =>
      readArticles(db, scope, { sort: query.sort, after, limit, offset: 0 }),
    keyOf,
  );
}

const keyOf = ({ postedAt, documentId }: ArticleSummary): CursorKey<number> => ({
  value: Date.parse(postedAt),
  documentId,
});

/** Replaces the slug of a category by the documentIds of the category and all below it. */
async function scopeOf(db: Database, query: ArticlesFileQuery): Promise<ListScope> {
  const { date, category, featured } = query;
  const categories =
    category === undefined ? undefined : await categoryWithDescendants(db, category);
  const [from, to] = [date ?? query.from, date ?? query.to];
  return { categories, from, to, isFeatured: featured !== undefined };
}
