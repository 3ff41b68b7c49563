import { createStaticHandler, RouterContextProvider } from 'react-router';
import { createQueryClient, queryClientContext } from './lib/query-client.ts';
import { writeQueries } from './lib/query-state.ts';
import { routes } from './routes.tsx';

export type PageLoad =
  { status: number; location: string } | { status: number; state: string; location?: undefined };

const handler = createStaticHandler(routes);

/**
 * Runs the loaders of the page that a request asks for: gives the status of its answer, and what
 * they loaded as JSON, so that the browser does not ask for it again.
 */
export async function load(request: Request): Promise<PageLoad> {
  const queryClient = createQueryClient();
  const requestContext = new RouterContextProvider(new Map([[queryClientContext, queryClient]]));
  try {
    const context = await handler.query(request, { requestContext });
    if (context instanceof Response) {
      return { status: context.status, location: context.headers.get('Location') ?? '/' };
    }
    return { status: context.statusCode, state: writeQueries(queryClient) };
  } finally {
    queryClient.clear();
  }
}
