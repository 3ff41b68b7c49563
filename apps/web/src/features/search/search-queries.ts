import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';
import { paramsOfSearch, type Search } from './search-address.ts';

export function searchQuery(search: Search) {
  return queryOptions({
    queryKey: ['search', search],
    queryFn: ({ signal }) => fetchAnswer('results', '/search', paramsOfSearch(search), { signal }),
  });
}

/** Cancelled when the text changes; an error shows no suggestions and is not reported. */
export function suggestionsQuery(q: string) {
  return queryOptions({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => fetchAnswer('suggestions', '/search/suggest', { q }, { signal }),
    // A failed refetch would show the notice at the top of the page.
    staleTime: Infinity,
    retry: false,
  });
}
