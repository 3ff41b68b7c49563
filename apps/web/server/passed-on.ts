import { API_METHODS, PREFLIGHT_HEADERS } from '@portal/contract/cors';
import type { FastifyInstance, RouteHandlerMethod } from 'fastify';
import { createProxy } from './proxy.ts';
import { refusals, type Refusal } from './refusals.ts';
import type { Refuse } from './refuse.ts';
import type { SecurityHeaders } from './security-headers.ts';

interface PassedOnOptions {
  cmsUrl: URL;
  cmsAnswersWithinMs: number;
  refuse: Refuse;
  headers: SecurityHeaders;
}

/** The public API and the uploaded files: all that the site takes from the cms for others. */
export async function servePassedOn(app: FastifyInstance, options: PassedOnOptions) {
  const { cmsUrl, cmsAnswersWithinMs: answerWithinMs, refuse, headers } = options;
  const passOn = await createProxy(app, { cmsUrl, answerWithinMs, refuse });
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers.passedOn);
    done();
  });
  app.get('/api/v1/*', passOn({ prefix: '/api/v1/' }));
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

const answerPreflight: RouteHandlerMethod = (_request, reply) =>
  reply
    .code(204)
    .headers({ ...PREFLIGHT_HEADERS, Allow: API_METHODS })
    .send();

const FIRST_ERROR = 400;
const RANGE_NOT_SATISFIABLE = 416;

/** People open files by their address: what the cms says to programs is no page. */
function pageFor(status: number): Refusal | undefined {
  // It names the ranges that there are.
  if (status < FIRST_ERROR || status === RANGE_NOT_SATISFIABLE) return undefined;
  return { ...(status >= 500 ? refusals.unreachable : refusals.noSuchFile), status };
}
