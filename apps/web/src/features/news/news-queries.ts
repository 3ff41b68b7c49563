import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

const PAGE_SIZE = 12;

export interface NewsFilter {
  page?: number;
  pageSize?: number;
  category?: string;
  date?: string;
  from?: string;
  to?: string;
  featured?: 'true';
}

export function newsListQuery(filter: NewsFilter) {
  return queryOptions({
    queryKey: ['news', 'list', filter],
    queryFn: ({ signal }) =>
      fetchAnswer('articles', '/articles', { pageSize: PAGE_SIZE, ...filter }, { signal }),
  });
}

/** The first page of the whole list; the home page shows its newest news. */
export const NEWEST: NewsFilter = { page: 1 };

export function featuredNewsQuery() {
  return newsListQuery({ pageSize: 5, featured: 'true' });
}

export function newsByCategoryQuery() {
  return queryOptions({
    queryKey: ['news', 'by category'],
    queryFn: ({ signal }) => fetchAnswer('categories', '/categories', { latest: 4 }, { signal }),
  });
}

export function articleQuery(slug: string) {
  return queryOptions({
    queryKey: ['news', 'article', slug],
    queryFn: ({ signal }) =>
      fetchAnswer('article', `/articles/${encodeURIComponent(slug)}`, {}, { signal }),
  });
}

export function categoriesQuery() {
  return queryOptions({
    queryKey: ['news', 'categories'],
    queryFn: ({ signal }) => fetchAnswer('categories', '/categories', {}, { signal }),
  });
}
