import { QueryCache, QueryClient } from '@tanstack/react-query';
import { createContext } from 'react-router';
import { isMissing, isPassing } from '@portal/client/api-error';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const RETRIES = import.meta.env.SSR ? 0 : 1;

/** Loaders find the query client of their request, or of the browser's tab, here. */
export const queryClientContext = createContext<QueryClient>();

/**
 * For what stands beside the content of a page, and may fail: the server renders it with the page, a
 * browser shows the page before it is there.
 */
export async function loadBeside(...loading: Promise<unknown>[]): Promise<void> {
  if (import.meta.env.SSR) await Promise.allSettled(loading);
}

/**
 * What has been seen is shown at once and brought up to date behind it; a fresh load of the page
 * starts from nothing and so always shows the newest.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        // Withdrawn while it was being shown: nothing of it may stay.
        if (isMissing(error)) query.setState({ data: undefined, status: 'error' });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30 * SECOND_MS,
        gcTime: 10 * MINUTE_MS,
        // A failure offline is told at once instead of waiting silently for the network.
        networkMode: 'always',
        refetchOnReconnect: true,
        // Every return to the tab would load the page's data again over a phone's network.
        refetchOnWindowFocus: false,
        retry: (failures, error) => failures < RETRIES && isPassing(error),
        retryDelay: SECOND_MS,
      },
    },
  });
}
