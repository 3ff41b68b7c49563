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

/** A text that is no longer typed gives up its request; one that fails is not told. */
export function suggestionsQuery(q: string) {
  return queryOptions({
    queryKey: ['suggestions', q],
    queryFn: ({ signal }) => fetchAnswer('/search/suggest', { q }, suggestionList, { signal }),
    // A refresh that failed would be told of at the top of the page.
    staleTime: Infinity,
    retry: false,
  });
}
