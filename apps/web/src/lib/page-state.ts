import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { isRouteErrorResponse } from 'react-router';

/** The data from which a page was rendered, sent along with it. */
export interface PageState {
  /** Path and query of the page. */
  address: string;
  queries: [QueryKey, unknown][];
  loaderData: Record<string, unknown>;
  /** Errors of loaders, by the id of the route that shows them. */
  errors: Record<string, unknown> | null;
}

interface RenderedFrom extends Omit<PageState, 'queries'> {
  queryClient: QueryClient;
}

/**
 * The state of a page, safe inside a `<script>` element. It has no times: the same content must give the
 * same bytes, and a device's clock may be wrong.
 */
export function writeState({ address, queryClient, loaderData, errors }: RenderedFrom): string {
  const queries = queryClient.getQueryCache().getAll();
  const loaded = queries.filter(({ state }) => state.data !== undefined);
  const pairs = loaded.map(
    ({ queryKey, state }) => `[${scriptJson(queryKey)},${jsonOf(state.data)}]`,
  );
  const others = scriptJson({ address, loaderData, errors } satisfies Omit<PageState, 'queries'>);
  return `{"queries":[${pairs.join()}],${others.slice(1)}`;
}

/** JSON by object: a kept answer is part of many pages. */
const written = new WeakMap<object, string>();

function jsonOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return scriptJson(data);
  const known = written.get(data);
  if (known !== undefined) return known;
  const json = scriptJson(data);
  written.set(data, json);
  return json;
}

/** Puts the server's data into the browser's query cache, as fresh. */
export function readQueries(queryClient: QueryClient, queries: PageState['queries']): void {
  for (const [queryKey, data] of queries) queryClient.setQueryData(queryKey, data);
}

/**
 * Errors that survive JSON, so that server and browser render the same page. An unexpected error loses its
 * message, which may name files or addresses of the server.
 */
export function plainErrors(errors: PageState['errors']): PageState['errors'] {
  if (!errors) return null;
  const plain = Object.entries(errors).map(([routeId, error]) => {
    if (!isRouteErrorResponse(error)) return [routeId, UNEXPECTED];
    const { status, statusText, data } = error;
    return [routeId, { status, statusText, internal: false, data }];
  });
  return Object.fromEntries(plain);
}

const UNEXPECTED = { status: 500, statusText: '', internal: false, data: null };

/**
 * JSON for a `<script>` element of HTML. Escapes only what could end the element or start a comment or
 * script in it: the rest compresses better beside the same text in the page.
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('</', String.raw`<\/`)
    .replace(/<(?=!--|script)/gi, String.raw`\u003c`);
}
