import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { API_METHODS, PREFLIGHT_HEADERS } from '@portal/contract/cors';
import { API_ROOT } from '@portal/contract/endpoints';
import { PROBLEM_TYPE } from '@portal/contract/problem';
import type { ChangeNotifier } from '../changes/notifier';
import { CHANGES_NOTIFIER } from '../content/record-changes/changes-read-model';
import { STOPPING } from '../platform/graceful-stop';
import {
  tooManyStreams,
  unavailable,
  type Answer,
  type FileAnswer,
} from '../platform/http/problem';
import { ChangeStreams } from './changes/change-streams';
import { ChangeWaits } from './changes/change-waits';
import { dispatch } from './dispatch';

const HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * The public door, before everything else: it answers all of `/api` from the contract, so that no
 * visitor's request reaches Strapi's query language, body parser or routers.
 */
const publicApi: Core.MiddlewareFactory = (_config, { strapi }) => {
  const notifier = strapi.get<ChangeNotifier>(CHANGES_NOTIFIER);
  const stopping = strapi.get<AbortSignal>(STOPPING);
  const streams = new ChangeStreams({
    get db() {
      return strapi.db.connection;
    },
    ...{ notifier, stopping },
  });
  const waits = new ChangeWaits({ notifier, stopping });
  return async (ctx, next) => {
    if (ctx.path !== '/api' && !ctx.path.startsWith('/api/')) return next();
    if (ctx.method === 'OPTIONS' && ctx.path.startsWith(`${API_ROOT}/`)) {
      ctx.set({ ...PREFLIGHT_HEADERS, Allow: API_METHODS });
      ctx.status = 204;
      return;
    }
    const left = new AbortController();
    ctx.res.once('close', () => left.abort());
    const incoming = {
      ...{ method: ctx.method, path: ctx.path, search: ctx.querystring },
      lastEventId: ctx.get('Last-Event-ID') || undefined,
      waitForChange: (after: number, ms: number) => waits.until(after, ms, left.signal),
    };
    let answer: Answer;
    try {
      answer = await dispatch(strapi.db.connection, incoming);
    } catch (error) {
      strapi.log.error(error);
      answer = unavailable();
    }
    ctx.set(HEADERS);
    if ('changesAfter' in answer) {
      const isHead = ctx.method === 'HEAD';
      const stream = isHead ? '' : streams.follow(answer.changesAfter, left.signal);
      if (stream !== undefined) {
        // nginx would hold the events back otherwise.
        ctx.set({ 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
        ctx.status = 200;
        ctx.type = 'text/event-stream';
        ctx.body = stream;
        return;
      }
      answer = tooManyStreams();
    }
    ctx.status = answer.status;
    if ('file' in answer) return sendFile(ctx, answer.file, strapi.log);
    if (answer.status === 405) ctx.set('Allow', API_METHODS);
    if (answer.status === 503) ctx.set('Retry-After', '5');
    ctx.type = 'problem' in answer ? PROBLEM_TYPE : 'application/json';
    ctx.body =
      'json' in answer
        ? answer.json
        : JSON.stringify('problem' in answer ? answer.problem : answer.body);
  };
};

type Context = Parameters<Core.MiddlewareHandler>[0];

function sendFile(ctx: Context, { mediaType, name, content }: FileAnswer, log: Core.Strapi['log']) {
  // Koa would guess the type from the name.
  ctx.attachment(name);
  ctx.type = mediaType;
  if (ctx.method === 'HEAD') return;
  const stream = Readable.from(content());
  // The reader has to see that the file is not whole.
  stream.once('error', (error) => {
    log.error(error);
    ctx.res.destroy();
  });
  ctx.body = stream;
}

export default publicApi;
