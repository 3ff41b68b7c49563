import { canSearch } from '@portal/contract/search-text';
import { useLoaderData, type LoaderFunctionArgs } from 'react-router';
import { searchQuery } from '../features/search/search-queries.ts';
import { SearchResults } from '../features/search/search-results.tsx';
import { QUERY_PARAMETER } from '../lib/addresses.ts';
import { answerOrUnavailable } from '../lib/errors.ts';
import { readPage, requirePage } from '../lib/paging.ts';
import { queryClientContext } from '../lib/query-client.ts';
import { searchTexts } from '../texts/search.ts';
import { PageTitle } from '../ui/page-title.tsx';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const query = (new URL(request.url).searchParams.get(QUERY_PARAMETER) ?? '').trim();
  const page = readPage(request);
  if (!canSearch(query)) return { query, page, isSearched: false };
  const queryClient = context.get(queryClientContext);
  const list = await answerOrUnavailable(queryClient.ensureQueryData(searchQuery(query, page)));
  requirePage(request, list.meta.pagination);
  return { query, page, isSearched: true };
}

export function Component() {
  const { query, page, isSearched } = useLoaderData<typeof loader>();
  const title = isSearched ? searchTexts.titleOf(query) : searchTexts.title;
  return (
    <>
      <PageTitle title={title} />
      <meta name="robots" content="noindex" />
      <h1>{title}</h1>
      {isSearched ? (
        <SearchResults query={query} page={page} />
      ) : (
        <p>{query === '' ? searchTexts.hint : searchTexts.tooLong}</p>
      )}
    </>
  );
}
