import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';
import { paramsOfSearch, type DocumentSearch } from './document-search.ts';

export function documentListQuery(search: DocumentSearch) {
  return queryOptions({
    queryKey: ['documents', 'list', search],
    queryFn: ({ signal }) =>
      fetchAnswer('documents', '/legal-documents', paramsOfSearch(search), { signal }),
  });
}
