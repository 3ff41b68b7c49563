import type { Day } from '@portal/vietnamese/days';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

export function newestDocumentsQuery() {
  return queryOptions({
    queryKey: ['documents', 'newest'],
    queryFn: ({ signal }) =>
      fetchAnswer('documents', '/legal-documents', { pageSize: 4 }, { signal }),
  });
}

/** `on` is the day of the status; undefined means today. */
export function documentQuery(slug: string, on: Day | undefined) {
  return queryOptions({
    queryKey: ['documents', 'one', slug, on],
    queryFn: ({ signal }) =>
      fetchAnswer('document', `/legal-documents/${slug}`, { on }, { signal }),
  });
}
