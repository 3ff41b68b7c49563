import http, {
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http';
import https from 'node:https';
import { pipeline } from 'node:stream';
import { answerProblem } from './answers.ts';
import { setSniffingOff } from './security-headers.ts';

/** They belong to one connection, not to the message (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set([
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
]);

interface ProxyOptions {
  origin: URL;
  /** How long the cms may take until its answer begins. */
  answerWithinMs: number;
}

export type Proxy = (request: IncomingMessage, response: ServerResponse, target: string) => void;

/** Passes requests on to the cms and its answers back, both as streams. */
export function createProxy({ origin, answerWithinMs }: ProxyOptions): Proxy {
  const transport = origin.protocol === 'https:' ? https : http;
  const agent = new transport.Agent({ keepAlive: true });

  return function pass(request, response, target) {
    const upstream = transport.request(new URL(target, origin), {
      agent,
      method: request.method ?? 'GET',
      headers: { ...endToEnd(request.headers), ...forwarded(request), host: origin.host },
    });
    const limit = setTimeout(() => upstream.destroy(new TooLate()), answerWithinMs);
    upstream.on('response', (answer) => {
      clearTimeout(limit);
      response.writeHead(answer.statusCode ?? 502, endToEnd(answer.headers));
      pipeline(answer, response, () => undefined);
    });
    upstream.on('error', (error) => {
      clearTimeout(limit);
      if (response.headersSent || response.destroyed) return void response.destroy();
      // The cms closed a kept connection just as it was used again.
      if (upstream.reusedSocket && !(error instanceof TooLate) && !hasBody(request)) {
        return pass(request, response, target);
      }
      answerProblem(response, error instanceof TooLate ? tooLate : unreachable);
    });
    response.on('close', () => upstream.destroy());
    setSniffingOff(response);
    if (hasBody(request)) request.pipe(upstream);
    else upstream.end();
  };
}

class TooLate extends Error {}

const unreachable = {
  status: 502,
  title: 'Chưa kết nối được',
  detail: 'Hệ thống nội dung tạm thời chưa trả lời. Hãy thử lại sau ít phút.',
};

const tooLate = {
  status: 504,
  title: 'Trả lời quá chậm',
  detail: 'Hệ thống nội dung chưa trả lời kịp. Hãy thử lại sau ít phút.',
};

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function endToEnd(headers: IncomingMessage['headers']): OutgoingHttpHeaders {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !HOP_BY_HOP.has(name) && !named.includes(name)),
  );
}

function forwarded({ headers, socket }: IncomingMessage): OutgoingHttpHeaders {
  const before = headers['x-forwarded-for'];
  const client = socket.remoteAddress ?? 'unknown';
  return {
    'x-forwarded-for': before === undefined ? client : `${String(before)}, ${client}`,
    'x-forwarded-proto': headers['x-forwarded-proto'] ?? 'http',
    'x-forwarded-host': headers['x-forwarded-host'] ?? headers.host,
  };
}
