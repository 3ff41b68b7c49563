import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusals, wrongMethod } from './refusals.ts';
import { isClosing, refuseRaw } from './refuse.ts';

/** How long a connection may take, in milliseconds. */
export interface ConnectionLimits {
  /** Until all headers of a request are there. */
  headersMs: number;
  /** Between two looks at the connections. */
  checkEveryMs: number;
  /** While nothing moves on it, as when a visitor has stopped reading an answer. */
  silentMs: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  ...{ headersMs: 20_000, checkEveryMs: 5_000, silentMs: 120_000 },
};

/** Whoever searches for 2,000 letters, of nine bytes each, still gets a page that says what is wrong. */
const MAX_HEADER_BYTES = 32 * 1_024;

export function connectionOptions({ headersMs, checkEveryMs }: ConnectionLimits): ServerOptions {
  return {
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: headersMs,
    connectionsCheckingInterval: checkEveryMs,
    insecureHTTPParser: false,
    // The answer of the checks has words.
    requireHostHeader: false,
  };
}

const answers = new WeakMap<Duplex, ServerResponse>();

/** Answers what Node's parser could not make a request of. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  const isAnswering = answers.get(socket)?.writableFinished === false;
  // Words in the middle of another answer would be taken for a part of it.
  if (error.code === 'ECONNRESET' || (isAnswering && !isClosing(socket))) {
    return void socket.destroy();
  }
  refuseRaw(socket, refusals[NAMES[error.code ?? ''] ?? 'unreadable']);
}

const NAMES: Record<string, keyof typeof refusals> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'tooSlow',
  HPE_HEADER_OVERFLOW: 'longHeaders',
};

/** Takes from Node what it would answer without words, or with a request for a body (RFC 9110, 10.1.1). */
export function watchConnections(server: Server): void {
  server.prependListener('request', (request, response) => answers.set(request.socket, response));
  for (const event of ['checkContinue', 'checkExpectation'] as const) {
    server.on(event, (request: IncomingMessage, response: ServerResponse) =>
      server.emit('request', request, response),
    );
  }
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => {
    refuseRaw(socket, wrongMethod(['GET', 'HEAD'], true));
  });
}
