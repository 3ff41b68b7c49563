import { answerFirst } from '@portal/kept-answers/answer-first';
import type { AddressLimitSettings } from '@portal/rate-limits/address-limits';
import { limitSettingsIn } from '@portal/rate-limits/settings';
import Fastify, { type FastifyInstance } from 'fastify';
import { Pool } from 'undici';
import { ApiLimits } from './api-limits.ts';
import {
  CONNECTION_LIMITS,
  connectionOptions,
  refuseUnreadable,
  watchConnections,
  type ConnectionLimits,
} from './connections.ts';
import { serveDiscovery } from './discovery/serve-discovery.ts';
import type { ReadDocumentAddress } from './discovery/serve-feeds.ts';
import type { ReadLinkPreview } from './discovery/share-subject.ts';
import { KeptApi } from './kept-answers/kept-api.ts';
import type { KeptAnswersOptions } from './kept-answers/patient-answers.ts';
import { createAnswerKept } from './kept-answers/send-kept.ts';
import { servePages, type RenderDraft, type RenderPage } from './pages.ts';
import { servePassedOn } from './passed-on.ts';
import { refusalFor } from './proxy.ts';
import { servePreviews } from './previews/serve-previews.ts';
import { isReady } from './readiness.ts';
import { redirect } from './redirect.ts';
import { refusals } from './refusals.ts';
import { createRefuse } from './refuse.ts';
import { checkRequests, refuseUndecodable } from './request-checks.ts';
import { securityHeaders } from './security-headers.ts';
import { serveFiles } from './static-files.ts';
import type { Template } from './template.ts';
import { ViewCounter } from './views/view-counter.ts';

export interface AppOptions extends KeptAnswersOptions {
  render: RenderPage;
  renderDraft: RenderDraft;
  template: Template;
  cmsUrl: URL;
  cmsPublicUrl: URL;
  /** The site's public address. */
  webPublicUrl: URL;
  clientFolder: string;
  readDocumentAddress: ReadDocumentAddress;
  readLinkPreview: ReadLinkPreview;
  /** Addresses and ranges (CIDR) of the proxies whose `X-Forwarded-For` is trusted. */
  trustedProxies?: string[];
  cmsAnswersWithinMs?: number;
  /** Memory limit for kept API answers. */
  keptApiBytes?: number;
  limits?: ConnectionLimits;
  apiLimits?: AddressLimitSettings;
  views?: ViewCounter;
}

const CMS_ANSWERS_WITHIN_MS = 60_000;
const KEPT_API_BYTES = 32 * 1_024 * 1_024;

/** The web server, not yet listening. */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { template, trustedProxies = [], limits = CONNECTION_LIMITS } = options;
  const apiLimits = new ApiLimits(options.apiLimits ?? limitSettingsIn({}));
  const { cmsAnswersWithinMs = CMS_ANSWERS_WITHIN_MS } = options;
  const views = options.views ?? new ViewCounter();
  const headers = securityHeaders({ ...template, ...options });
  const refuse = createRefuse(template, headers);
  const answerKept = createAnswerKept(options, refuse);
  const app = Fastify({
    http: connectionOptions(limits),
    requestTimeout: limits.headersMs,
    connectionTimeout: limits.silentMs,
    trustProxy: trustedProxies.length > 0 && trustedProxies,
    clientErrorHandler: refuseUnreadable,
    frameworkErrors: refuseUndecodable(refuse),
  });
  const pool = new Pool(options.cmsUrl.origin, { headersTimeout: cmsAnswersWithinMs });
  app.addHook('onClose', () => pool.destroy());
  const keptApi = new KeptApi({
    generation: options.generation ?? (() => undefined),
    ...{ pool, maxBytes: options.keptApiBytes ?? KEPT_API_BYTES, headers: headers.passedOn },
  });
  // Runs before Fastify, so that the public address is as fast as the cms.
  answerFirst(app.server, (request, response, next) => {
    const kept = keptApi.valid(request);
    if (!kept) return next();
    const answer = async () => {
      const { waitSeconds, headers: ofVisitor } = await apiLimits.admit(request);
      if (waitSeconds > 0) next();
      else {
        await kept.send(request, response, Object.entries(ofVisitor).flat());
        views.answer(request, response.statusCode);
      }
    };
    answer().catch(() => response.destroy());
  });
  watchConnections(app.server);
  checkRequests(app, refuse);
  app.setErrorHandler((error, request, reply) => {
    console.error(`${request.method} ${request.url}:`, error);
    return refuse(request, reply, refusals.broken);
  });
  app.setNotFoundHandler((request, reply) => refuse(request, reply, refusals.noSuchAddress));
  await app.register(async (scope) => {
    // The cms's answer broke off before this server began its own.
    scope.setErrorHandler((error, request, reply) => {
      console.error(`${request.method} ${request.url}:`, error);
      return refuse(request, reply, refusalFor(error));
    });
    await servePassedOn(scope, {
      ...{ cmsUrl: options.cmsUrl, pool, refuse, headers, keptApi, apiLimits, views },
    });
  });
  await app.register((scope) =>
    servePreviews(scope, { ...options, pool, refuse, apiLimits, own: headers.own }),
  );
  await app.register(async (scope) => {
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.headers(headers.own);
      done();
    });
    serveOwn(scope, options);
    await scope.register((programs) =>
      serveDiscovery(programs, { ...options, cmsAnswersWithinMs, refuse, answerKept }),
    );
    await serveFiles(scope, options.clientFolder);
    await scope.register((pages) => servePages(pages, { ...options, answerKept, views }));
  });
  await app.ready();
  return app;
}

function serveOwn(app: FastifyInstance, { cmsUrl, cmsPublicUrl }: AppOptions): void {
  app.get('/healthz', (_request, reply) => reply.header('Cache-Control', 'no-store').send('ok\n'));
  app.get('/readyz', async (_request, reply) => {
    const ready = await isReady(cmsUrl);
    reply.code(ready ? 200 : 503).header('Cache-Control', 'no-store');
    return ready ? 'ok\n' : 'cms unreachable\n';
  });
  app.get('/dang-nhap', (_request, reply) =>
    redirect(reply, 302, new URL('/admin', cmsPublicUrl).href),
  );
}
