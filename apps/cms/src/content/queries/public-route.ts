import type { endpoints } from '@portal/contract/endpoints';
import type { Path } from '@portal/contract/find-endpoint';
import { parseQuery } from '@portal/contract/query';
import type * as z from 'zod/mini';
import type { Database } from '../../platform/database/database';
import { notFound, refusedParameters, type Answer } from '../../platform/http/problem';

type Endpoints = typeof endpoints;

interface PublicRequest<P extends Path> {
  db: Database;
  query: z.output<Endpoints[P]['query']>;
  /** The value of `{slug}`; empty for a path without one. */
  slug: string;
}

/** Answers a request according to the contract; undefined gives a 404. */
export type PublicHandler<P extends Path> = (
  request: PublicRequest<P>,
) => Promise<z.output<Endpoints[P]['answer']> | undefined>;

export interface RouteRequest {
  db: Database;
  /** The value of `{slug}`; empty for a path without one. */
  slug: string;
  /** The values in the path, by name. */
  params: Readonly<Record<string, string>>;
  search: URLSearchParams;
  /** The folder that contains `uploads`. */
  publicFolder: string;
  /** Waits up to `ms` milliseconds for a change after this number; false if too many readers wait. */
  waitForChange: (after: number, ms: number) => Promise<boolean>;
  /** The `Last-Event-ID` of a reader of a stream, as received. */
  lastEventId: string | undefined;
}

export interface PublicRoute {
  run(request: RouteRequest): Promise<Answer>;
}

/** Makes a route that validates the query by the contract before it calls the handler. */
export function publicRoute<Q, A extends object>(
  endpoint: { query: z.ZodMiniType<Q>; answer: z.ZodMiniType<A> },
  handler: (request: { db: Database; query: Q; slug: string }) => Promise<A | undefined>,
): PublicRoute {
  return {
    async run({ db, slug, search }) {
      const parsed = parseQuery(endpoint.query, search);
      if (!parsed.ok) return refusedParameters(parsed.problems);
      const body = await handler({ db, query: parsed.query, slug });
      return body === undefined ? notFound() : { status: 200, body };
    },
  };
}
