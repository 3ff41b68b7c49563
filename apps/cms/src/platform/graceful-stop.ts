import type { Server } from 'node:http';
import type { Core } from '@strapi/strapi';

const REQUEST_TIMEOUT_MS = 20_000;
const LOOK_EVERY_MS = 50;
/** On Ctrl-C the signal may arrive twice at once: from the terminal and from the package manager. */
const SAME_SIGNAL_MS = 500;
const ENDED_BY_SIGTERM = 143;
/** Key of an `AbortSignal` that ends endless responses (streams), which would otherwise delay the stop. */
export const STOPPING = 'portal.stopping';

/**
 * Lets running requests finish before Strapi destroys its plugins and cuts every connection. A second
 * signal ends the process at once.
 */
export function stopGracefully(strapi: Core.Strapi): void {
  const destroy = strapi.destroy.bind(strapi);
  const stopping = new AbortController();
  strapi.add(STOPPING, stopping.signal);
  strapi.destroy = async () => {
    stopping.abort();
    if (strapi.server.httpServer.listening) await finishRequests(strapi.server.httpServer);
    await destroy();
  };
  let firstAt: number | undefined;
  const endIfSecond = () => {
    firstAt ??= Date.now();
    if (Date.now() - firstAt > SAME_SIGNAL_MS) process.exit(ENDED_BY_SIGTERM);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, endIfSecond);
}

/** Stops accepting connections, lets running requests finish, and cuts those slower than `timeoutMs`. */
async function finishRequests(server: Server, timeoutMs = REQUEST_TIMEOUT_MS): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS);
  const limit = setTimeout(() => server.closeAllConnections(), timeoutMs);
  await closed;
  clearInterval(idle);
  clearTimeout(limit);
}
