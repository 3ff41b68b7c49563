import { MAX_PAGE_SIZE } from '@portal/contract/page-size';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

/** All of them: no agency has more pages than an answer can hold. */
export function staticPagesQuery() {
  return queryOptions({
    queryKey: ['pages'],
    queryFn: ({ signal }) =>
      fetchAnswer('staticPages', '/pages', { pageSize: MAX_PAGE_SIZE }, { signal }),
  });
}

export function staticPageQuery(slug: string) {
  return queryOptions({
    queryKey: ['pages', slug],
    queryFn: ({ signal }) => fetchAnswer('staticPage', `/pages/${slug}`, {}, { signal }),
  });
}
