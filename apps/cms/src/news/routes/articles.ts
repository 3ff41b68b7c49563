import { spanOfDays } from '@portal/vietnamese/days';
import type { Database } from '../../platform/database/database';
import { countNews, findNeighbours, postedEntries } from '../queries/published-news';
import { offsetOf, paginationOf } from '../../content/queries/paging';
import type { PublicHandler, PublicRequest } from '../../content/queries/public-route';
import { categoryWithDescendants } from '../queries/category-tree';
import { ENTRY_COLUMNS, articleSummariesOf } from '../queries/article-summaries';

export const listArticles: PublicHandler<'/articles'> = async ({ db, query }) => {
  const from = query.date ?? query.from;
  const to = query.date ?? query.to;
  const categories = query.category && (await categoryWithDescendants(db, query.category));
  const direction = query.sort === 'postedAt' ? 'asc' : 'desc';
  const matching = matchingNews(db, { categories: categories || undefined, from, to, query });
  const page = matching
    .clone()
    .orderBy('posted_at', direction)
    .orderBy('document_id', direction)
    .limit(query.pageSize)
    .offset(offsetOf(query))
    .select(ENTRY_COLUMNS);
  const [data, total, neighbours] = await Promise.all([
    articleSummariesOf(db, page, direction),
    query.featured
      ? countEntries(matching)
      : countNews(db, { categories: categories || undefined, from, to }),
    query.date ? findNeighbours(db, query.date) : undefined,
  ]);
  return {
    data,
    meta: { pagination: paginationOf(query, total), ...(neighbours && { neighbours }) },
  };
};

interface Matching {
  categories: string[] | undefined;
  from: string | undefined;
  to: string | undefined;
  query: PublicRequest<'/articles'>['query'];
}

function matchingNews(db: Database, { categories, from, to, query }: Matching) {
  const entries = postedEntries(db);
  if (categories) entries.whereIn('category', categories);
  if (from) entries.where('posted_at', '>=', spanOfDays(from).start.getTime());
  if (to) entries.where('posted_at', '<', spanOfDays(to).end.getTime());
  if (query.featured) entries.where('featured', true);
  return entries;
}

async function countEntries(entries: ReturnType<typeof matchingNews>): Promise<number> {
  const [row] = await entries.clone().count<{ n: string | number }[]>({ n: '*' });
  return Number(row?.n);
}
