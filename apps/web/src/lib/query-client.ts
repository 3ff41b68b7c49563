import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createContext } from 'react-router';
import { isMissing, isPassing } from '@portal/client/api-error';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const RETRIES = import.meta.env.SSR ? 0 : 1;

/** The query client of a request or a tab, for loaders. */
export const queryClientContext = createContext<QueryClient>();

/**
 * For data beside a page's content, which may fail: the server waits for them, a browser shows the page
 * without.
 */
export async function loadBeside(...loading: Promise<unknown>[]): Promise<void> {
  if (import.meta.env.SSR) await Promise.allSettled(loading);
}

/**
 * Stale-while-revalidate: shows cached data at once and refetches them. A fresh page load starts with an
 * empty cache.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // Withdrawn while shown: none of it may stay.
        if (isMissing(error)) query.setState({ data: undefined, status: 'error' });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30 * SECOND_MS,
        gcTime: 10 * MINUTE_MS,
        // Fails at once offline, instead of waiting silently for the network.
        networkMode: 'always',
        refetchOnReconnect: true,
        // Otherwise every return to the tab would refetch over a phone's network.
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < RETRIES && isPassing(error),
        retryDelay: SECOND_MS,
      },
    },
  });
}
