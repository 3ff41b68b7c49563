import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusals, wrongMethod } from './refusals.ts';
import { isClosing, refuseRaw } from './refuse.ts';

/** Time limits of a connection, in milliseconds. */
export interface ConnectionLimits {
  /** Until all headers of a request have arrived. */
  headersMs: number;
  /** Between two checks of the connections. */
  checkEveryMs: number;
  /** Without any traffic, as when a visitor has stopped reading an answer. */
  silentMs: number;
}

export const CONNECTION_LIMITS: ConnectionLimits = {
  ...{ headersMs: 20_000, checkEveryMs: 5_000, silentMs: 120_000 },
};

/** A search for 2,000 letters of nine encoded bytes each still gets a page that says what is wrong. */
const MAX_HEADER_BYTES = 32 * 1_024;

export function connectionOptions({ headersMs, checkEveryMs }: ConnectionLimits): ServerOptions {
  return {
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: headersMs,
    connectionsCheckingInterval: checkEveryMs,
    insecureHTTPParser: false,
    // `checkRequests` refuses these with an explanation; Node would answer without one.
    requireHostHeader: false,
  };
}

const answers = new WeakMap<Duplex, ServerResponse>();

/** Answers what Node's parser has rejected. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  const isAnswering = answers.get(socket)?.writableFinished === false;
  // Text in the middle of another answer would be read as part of it.
  if (error.code === 'ECONNRESET' || (isAnswering && !isClosing(socket))) {
    return void socket.destroy();
  }
  refuseRaw(socket, refusals[NAMES[error.code ?? ''] ?? 'unreadable']);
}

const NAMES: Record<string, keyof typeof refusals> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'tooSlow',
  HPE_HEADER_OVERFLOW: 'longHeaders',
};

/** Handles what Node would answer without a body, or with `100 Continue` (RFC 9110, 10.1.1). */
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
