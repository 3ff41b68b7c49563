import { AsyncLocalStorage } from 'node:async_hooks';
import replyFrom from '@fastify/reply-from';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import type { Dispatcher, Pool } from 'undici';
import { wasClosed, wasTooLate } from './connection-errors.ts';
import { headersForCms, headersFromCms } from './proxy-headers.ts';
import { refusals, type Refusal } from './refusals.ts';
import type { Refuse } from './refuse.ts';

interface ProxyOptions {
  cmsUrl: URL;
  /** The connection pool to the cms. */
  pool: Pool;
  refuse: Refuse;
}

interface Passage {
  /** The prefix of every path passed on. */
  prefix: string;
  /** The path at the cms, where it differs. */
  pathInCms?: (path: string) => string;
  /** The refusal to send instead of an answer of this status; undefined to pass the answer back. */
  refusalInstead?: (status: number) => Refusal | undefined;
}

const AGAIN_AFTER_MS = 1;

/** Makes handlers that forward requests to the cms and its answers back, without hop-by-hop headers. */
export async function createProxy(app: FastifyInstance, options: ProxyOptions) {
  const { cmsUrl, pool, refuse } = options;
  const visitors = new AsyncLocalStorage<AbortSignal>();
  await app.register(replyFrom, {
    base: cmsUrl.origin,
    undici: { request: endingWithVisitor(pool, visitors) },
  });

  return function passOn({ prefix, refusalInstead, pathInCms }: Passage): RouteHandlerMethod {
    return (request, reply) => {
      const { path, search } = request.target;
      // The router compares decoded paths, the cms raw ones.
      if (!path.startsWith(prefix)) return refuse(request, reply, refusals.noSuchAddress);
      const visitor = new AbortController();
      reply.raw.once('close', () => visitor.abort());
      return visitors.run(visitor.signal, () =>
        reply.from(pathInCms?.(path) ?? path, {
          queryString: () => search.slice(1),
          rewriteRequestHeaders: () => headersForCms(request),
          rewriteHeaders: headersFromCms,
          retryDelay: ({ err, attempt }) =>
            attempt === 0 && wasClosed(err) ? AGAIN_AFTER_MS : null,
          onResponse: (_request, _reply, { statusCode, stream }) => {
            const refusal = refusalInstead?.(statusCode);
            if (!refusal) return void reply.send(stream);
            stream.resume();
            refuse(request, reply, refusal);
          },
          onError: (_reply, { error }) => {
            if (!visitor.signal.aborted) refuse(request, reply, refusalFor(error));
          },
        }),
      );
    };
  };
}

/** reply-from passes on no abort signal: a visitor who leaves would keep the cms working for a minute. */
function endingWithVisitor(pool: Pool, visitors: AsyncLocalStorage<AbortSignal>) {
  type Options<T> = Dispatcher.RequestOptions<T>;
  type Data<T> = Dispatcher.ResponseData<T>;
  function request<T = null>(options: Options<T>): Promise<Data<T>>;
  function request<T = null>(
    options: Options<T>,
    callback: (error: Error | null, data: Data<T>) => void,
  ): void;
  function request<T>(
    options: Options<T>,
    callback?: (error: Error | null, data: Data<T>) => void,
  ): Promise<Data<T>> | void {
    const ending = { ...options, signal: visitors.getStore() ?? null };
    return callback ? pool.request(ending, callback) : pool.request(ending);
  }
  return request;
}

/** The refusal for an error of the connection to the cms. */
export function refusalFor(error: unknown): Refusal {
  return wasTooLate(error) ? refusals.tooLate : refusals.unreachable;
}
