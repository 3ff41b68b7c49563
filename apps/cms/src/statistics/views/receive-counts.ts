import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { MOST_COUNTS_BYTES, VIEW_COUNTS, viewCounts } from '@portal/contract/view-counts';
import { limitSettingsIn } from '@portal/rate-limits/settings';
import type { Core } from '@strapi/strapi';
import { storeCounts } from './store-counts';

const SAID_BY_PROXIES = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'];

/**
 * Receives view counts from the web server. It accepts them only from `API_UNLIMITED_ADDRESSES` and never
 * through a proxy, so that outsiders cannot forge counts. It must run before the middleware that removes
 * proxy headers.
 */
const receiveCounts: Core.MiddlewareFactory = (_config, { strapi }) => {
  const { unlimited } = limitSettingsIn(process.env);
  return async (ctx, next) => {
    if (ctx.path !== VIEW_COUNTS) return next();
    const { req } = ctx;
    if (ctx.method !== 'POST' || !isFromWebServer(req, unlimited)) return next();
    const batch = await batchIn(req);
    ctx.status = batch ? 204 : 400;
    if (batch) await strapi.db.transaction(({ trx }) => storeCounts(trx, batch, new Date()));
  };
};

export default receiveCounts;

function isFromWebServer(
  { socket, headers }: IncomingMessage,
  isOurs: (address: string) => boolean,
): boolean {
  const isDirect = SAID_BY_PROXIES.every((name) => headers[name] === undefined);
  return isDirect && isOurs(socket.remoteAddress ?? '');
}

async function batchIn(request: IncomingMessage) {
  const length = Number(request.headers['content-length']);
  if (!(length <= MOST_COUNTS_BYTES)) return undefined;
  try {
    return viewCounts.safeParse(JSON.parse(await text(request))).data;
  } catch {
    return undefined;
  }
}
