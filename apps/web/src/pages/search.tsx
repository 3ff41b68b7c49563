import { canSearch, MAX_SEARCH_LENGTH } from '@portal/contract/search-text';
import { useEffect } from 'react';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { ListedReason } from '../features/documents/validity-reason.tsx';
import { StatusBadge } from '../features/documents/status-badge.tsx';
import { noteSearch } from '../features/search/recent-searches.ts';
import { readSearch } from '../features/search/search-address.ts';
import { searchQuery } from '../features/search/search-queries.ts';
import { SearchResults } from '../features/search/search-results.tsx';
import { answerOrUnavailable } from '../lib/errors.ts';
import { requirePage } from '../lib/paging.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { useToday } from '../lib/today.ts';
import { searchTexts } from '../texts/search.ts';
import { IgnoredValues } from '../ui/ignored-values.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

const documentParts = { State: StatusBadge, Reason: ListedReason };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { search, ignored } = readSearch(new URL(request.url).searchParams);
  if (!canSearch(search.q)) return { search, ignored, isSearched: false };
  const queryClient = context.get(queryClientContext);
  const list = await answerOrUnavailable(queryClient.ensureQueryData(searchQuery(search)));
  requirePage(request, list.meta.pagination);
  return { search, ignored, isSearched: true };
}

export function Component() {
  const today = useToday();
  const { search, ignored, isSearched } = useLoaderData<typeof loader>();
  const { q, page } = search;
  useEffect(() => {
    if (isSearched) noteSearch(q);
  }, [isSearched, q]);
  return (
    <>
      <PageHeading
        heading={isSearched ? searchTexts.titleOf(q) : searchTexts.title}
        title={isSearched ? searchTexts.pageOf(q, page) : searchTexts.title}
      />
      <IgnoredValues values={ignored} />
      {isSearched ? (
        <SearchResults {...{ search, ignored, today, documentParts }} />
      ) : (
        <p>{adviceFor(q)}</p>
      )}
    </>
  );
}

function adviceFor(q: string): string {
  if (q === '') return searchTexts.hint;
  if (q.length > MAX_SEARCH_LENGTH) return searchTexts.tooLong(q.length, MAX_SEARCH_LENGTH);
  return searchTexts.noWords(q);
}
