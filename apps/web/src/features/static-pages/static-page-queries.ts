import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

/** More pages than any agency has. */
const ALL = 100;

export function staticPagesQuery() {
  return queryOptions({
    queryKey: ['pages'],
    queryFn: ({ signal }) => fetchAnswer('staticPages', '/pages', { pageSize: ALL }, { signal }),
  });
}

export function staticPageQuery(slug: string) {
  return queryOptions({
    queryKey: ['pages', slug],
    queryFn: ({ signal }) => fetchAnswer('staticPage', `/pages/${slug}`, {}, { signal }),
  });
}
