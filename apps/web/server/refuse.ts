import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { PROBLEM_TYPE, type Problem } from '@portal/contract/problem';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refusalPage } from './refusal-page.ts';
import type { Refusal } from './refusals.ts';
import { PROBLEM_HEADERS, type SecurityHeaders } from './security-headers.ts';
import { isBelowApi } from './target.ts';
import type { Template } from './template.ts';

/** Answers with a problem (RFC 9457) below `/api`, with a page elsewhere. */
export type Refuse = (
  request: FastifyRequest,
  reply: FastifyReply,
  refusal: Refusal,
) => FastifyReply;

/** Connections from which nothing more is read: bytes after a refused request may be its body. */
const closing = new WeakSet<Duplex>();

export function isClosing(connection: Duplex): boolean {
  return closing.has(connection);
}

export function createRefuse(template: Template, headers: SecurityHeaders): Refuse {
  return (request, reply, refusal) => {
    // Headers of an unfinished answer do not belong to the refusal.
    for (const name of Object.keys(reply.getHeaders())) {
      // Node writes no date once `date` was removed.
      if (name !== 'date') reply.removeHeader(name);
    }
    reply.code(refusal.status).headers({ 'Cache-Control': 'no-store', ...refusal.headers });
    if (refusal.closes) {
      closing.add(request.raw.socket);
      reply.header('Connection', 'close');
    }
    if (isBelowApi(request.originalUrl)) {
      reply.headers({ ...headers.problems, 'Content-Type': PROBLEM_TYPE });
      // As bytes, because the media type of a problem has no charset (RFC 9457, 3).
      return reply.send(Buffer.from(problemText(refusal)));
    }
    reply.headers({ ...headers.own, 'Content-Type': 'text/html; charset=utf-8' });
    return reply.send(refusal.showsSite ? template.empty : refusalPage(template.empty, refusal));
  };
}

/** Answers what never became a request, and closes its connection. */
export function refuseRaw(socket: Duplex, refusal: Refusal): void {
  if (isClosing(socket)) return;
  closing.add(socket);
  if (!socket.writable) return void socket.destroy();
  const body = Buffer.from(problemText(refusal));
  const headers = {
    ...PROBLEM_HEADERS,
    ...refusal.headers,
    'Cache-Control': 'no-store',
    'Content-Type': PROBLEM_TYPE,
    'Content-Length': body.length,
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const start = `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n`;
  socket.end(Buffer.concat([Buffer.from(`${start}${lines.join('')}\r\n`), body]), () =>
    socket.destroy(),
  );
}

function problemText({ status, title, detail }: Refusal): string {
  return JSON.stringify({ type: 'about:blank', title, status, detail } satisfies Problem);
}
