import { API_METHODS, PREFLIGHT_HEADERS } from '@portal/contract/cors';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Pool } from 'undici';
import type { ApiLimits } from './api-limits.ts';
import { CHANGES_STREAM } from './kept-answers/follow-changes.ts';
import type { KeptApi } from './kept-answers/kept-api.ts';
import { createProxy, refusalFor } from './proxy.ts';
import { refusals, tooManyRequests, type Refusal } from './refusals.ts';
import type { Refuse } from './refuse.ts';
import type { ViewCounter } from './views/view-counter.ts';
import type { SecurityHeaders } from './security-headers.ts';

interface PassedOnOptions {
  cmsUrl: URL;
  /** The connection pool to the cms. */
  pool: Pool;
  refuse: Refuse;
  headers: SecurityHeaders;
  apiLimits: ApiLimits;
  keptApi: KeptApi;
  views: ViewCounter;
}

/** Passes on the public API and uploaded files from the cms. */
export async function servePassedOn(app: FastifyInstance, options: PassedOnOptions) {
  const { refuse, headers, keptApi, apiLimits, views } = options;
  const passOn = await createProxy(app, options);
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers.passedOn);
    done();
  });
  app.get('/api/v1/*', {
    ...limitedBy(apiLimits, refuse),
    onResponse: (request, reply, done) => {
      views.answer(request.raw, reply.raw.statusCode);
      done();
    },
    handler: limitStreams(
      apiLimits,
      refuse,
      answerKept(keptApi, refuse, passOn({ prefix: '/api/v1/' })),
    ),
  });
  app.get('/uploads/*', passOn({ prefix: '/uploads/', refusalInstead: pageFor }));
  for (const address of ['/api/v1/*', '/uploads/*']) app.options(address, answerPreflight);
  for (const address of ['/api', '/api/*']) {
    app.route({
      method: ['GET', 'HEAD', 'OPTIONS'],
      url: address,
      handler: (request, reply) => refuse(request, reply, refusals.noSuchApi),
    });
  }
}

function limitedBy(limits: ApiLimits, refuse: Refuse) {
  return {
    onRequest: async (request: FastifyRequest, reply: FastifyReply) => {
      const { waitSeconds, headers } = await limits.admit(request.raw);
      if (waitSeconds > 0) return refuse(request, reply, tooManyRequests(waitSeconds, headers));
      reply.headers(headers);
    },
    onSend: async (request: FastifyRequest, reply: FastifyReply) => {
      limits.learn(request.raw, String(reply.getHeader('RateLimit-Policy')));
    },
  };
}

/**
 * Each network may open only so many streams here, because the cms does not count this server's requests.
 */
function limitStreams(
  limits: ApiLimits,
  refuse: Refuse,
  handler: RouteHandlerMethod,
): RouteHandlerMethod {
  return function (request, reply) {
    if (request.target.path !== CHANGES_STREAM) return handler.call(this, request, reply);
    const leave = limits.enter(request.raw);
    if (!leave) return refuse(request, reply, refusals.tooManyStreams);
    reply.raw.once('close', leave);
    return handler.call(this, request, reply);
  };
}

/** Passes on what is not kept. */
function answerKept(
  keptApi: KeptApi,
  refuse: Refuse,
  passOn: RouteHandlerMethod,
): RouteHandlerMethod {
  return async function (request, reply) {
    try {
      const answer = await keptApi.find(request);
      if (answer === undefined) return passOn.call(this, request, reply);
      if ('status' in answer) {
        const { status, headers, body } = answer;
        return reply.code(status).headers(headers).send(Buffer.from(body));
      }
      const ofVisitor = Object.entries(reply.getHeaders()).filter(([name]) =>
        name.startsWith('ratelimit'),
      );
      reply.hijack();
      await answer.send(request.raw, reply.raw, ofVisitor.flat().map(String));
    } catch (error) {
      return refuse(request, reply, refusalFor(error));
    }
  };
}

const answerPreflight: RouteHandlerMethod = (_request, reply) =>
  reply
    .code(204)
    .headers({ ...PREFLIGHT_HEADERS, Allow: API_METHODS })
    .send();

const FIRST_ERROR = 400;
const RANGE_NOT_SATISFIABLE = 416;

/** People open files in the browser, so errors are pages, not the cms's JSON. */
function pageFor(status: number): Refusal | undefined {
  // A 416 names the range that exists.
  if (status < FIRST_ERROR || status === RANGE_NOT_SATISFIABLE) return undefined;
  return { ...(status >= 500 ? refusals.unreachable : refusals.noSuchFile), status };
}
