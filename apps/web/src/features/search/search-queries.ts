import { searchList, suggestionList } from '@portal/contract/search';
import { queryOptions } from '@tanstack/react-query';
import { fetchAnswer } from '../../lib/api.ts';
import { paramsOfSearch, type Search } from './search-address.ts';

export function searchQuery(search: Search) {
  return queryOptions({
    queryKey: ['search', search],
    queryFn: ({ signal }) => fetchAnswer('/search', paramsOfSearch(search), searchList, { signal }),
  });
}

/** Cancelled when the text changes; an error shows no suggestions and is not reported. */
export function suggestionsQuery(q: string) {
  return queryOptions({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => fetchAnswer('/search/suggest', { q }, suggestionList, { signal }),
    // A failed refetch would show the notice at the top of the page.
    staleTime: Infinity,
    retry: false,
  });
}
