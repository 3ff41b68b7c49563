import { searchList } from '@portal/contract/search';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';

export function searchQuery(q: string, page: number) {
  return queryOptions({
    queryKey: ['search', q, page],
    queryFn: ({ signal }) => fetchAnswer('/search', { q, page }, searchList, { signal }),
  });
}
