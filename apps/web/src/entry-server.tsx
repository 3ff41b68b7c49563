import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
} from 'react-router';
import { contentAddress } from '@portal/contract/content-types';
import { isPassing } from '@portal/client/api-error';
import { askNow, serverApi, type AskApi } from './lib/ask-api.ts';
import { plainErrors, writeState } from './lib/page-state.ts';
import { createQueryClient, queryClientContext } from './lib/query-client.ts';
import { renderHtml } from './render-html.ts';
import { moduleOf, routes } from './routes.tsx';
import { feedLinks } from './seo/feed-links.ts';
import { itemPages, type Draft } from './seo/item-pages.ts';
import { jsonLdScript } from './seo/json-ld.ts';
import { pageFacts } from './seo/page-facts.ts';

/** Lets the web server cache answers of the API. */
export function askApiThrough(ask: (askNow: AskApi) => AskApi): void {
  serverApi.ask = ask(askNow);
}

/** For feeds and link previews of the web server. */
export { readDocumentAddress } from './features/documents/document-search.ts';
export { readLinkPreview } from './seo/item-pages.ts';

export interface RenderedPage {
  status: number;
  location?: undefined;
  /** The elements of the page's `<head>`. */
  head: string;
  /** The HTML of the application. */
  body: string;
  /** The JSON that the browser hydrates the page from, safe inside a `<script>` element. */
  state: string;
  /** The source files of the page's route, as the build's manifest names them. */
  modules: string[];
  /** False if something beside the content is missing that the cms may deliver at the next attempt. */
  isWhole: boolean;
}

export type PageAnswer = RenderedPage | { status: number; location: string };

const handler = createStaticHandler(routes);

/**
 * Renders the page of a request, with its status. Throws rendering errors; errors of loaders become pages.
 */
export async function render(
  request: Request,
  prepare?: (queryClient: QueryClient) => void,
): Promise<PageAnswer> {
  const queryClient = createQueryClient();
  prepare?.(queryClient);
  const requestContext = new RouterContextProvider(new Map([[queryClientContext, queryClient]]));
  try {
    const context = await handler.query(request, { requestContext });
    if (context instanceof Response) {
      return { status: context.status, location: context.headers.get('Location') ?? '/' };
    }
    for (const error of Object.values(context.errors ?? {})) {
      if (error instanceof Error) console.warn(`${request.url}:`, error);
    }
    context.errors = plainErrors(context.errors);
    const router = createStaticRouter(handler.dataRoutes, context);
    const html = await renderHtml(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </QueryClientProvider>
      </StrictMode>,
    );
    const { loaderData, errors, statusCode, matches } = context;
    const url = new URL(request.url);
    const address = url.pathname + url.search;
    const state = writeState({ address, queryClient, loaderData, errors });
    const modules = matches.flatMap(({ route }) => moduleOf(route) ?? []);
    const shown = matches.at(-1);
    const { slug = '' } = shown?.params ?? {};
    const facts = errors ? [] : pageFacts({ path: shown?.route.path, slug, queryClient });
    const feeds = errors ? '' : feedLinks({ path: shown?.route.path, slug, url });
    const page = { status: statusCode, ...html, state, modules, isWhole: isWhole(queryClient) };
    return { ...page, head: html.head + feeds + jsonLdScript(facts) };
  } finally {
    queryClient.clear();
  }
}

/** The page of a draft at its future address, with a query. Nothing of it is kept. */
export function renderDraft(draft: Draft, search: string): Promise<PageAnswer> {
  const address = contentAddress(draft.type, draft.slug) + search;
  const request = new Request(`http://site${address}`);
  return render(request, (queryClient) => itemPages[draft.type].putDraft(queryClient, draft));
}

function isWhole(queryClient: QueryClient): boolean {
  const queries = queryClient.getQueryCache().getAll();
  return queries.every(({ state }) => state.error === null || !isPassing(state.error));
}
