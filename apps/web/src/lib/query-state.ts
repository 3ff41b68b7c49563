import type { QueryClient, QueryKey } from '@tanstack/react-query';

/**
 * What the loaders of a page loaded, to be sent along with it. It carries no times: the same
 * content gives the same page, and the clock of a visitor's device may be wrong.
 */
export function writeQueries(queryClient: QueryClient): string {
  const queries = queryClient.getQueryCache().getAll();
  const loaded = queries.filter(({ state }) => state.data !== undefined);
  return JSON.stringify(loaded.map(({ queryKey, state }) => [queryKey, state.data]));
}

/** Takes it up in the browser, as loaded just now. */
export function readQueries(queryClient: QueryClient, json: string): void {
  const pairs: [QueryKey, unknown][] = JSON.parse(json);
  for (const [queryKey, data] of pairs) queryClient.setQueryData(queryKey, data);
}
