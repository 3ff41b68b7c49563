import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refusals, wrongMethod, type Refusal } from './refusals.ts';
import { isClosing, type Refuse } from './refuse.ts';
import { readTarget, type Target } from './target.ts';

declare module 'fastify' {
  interface FastifyRequest {
    target: Target;
  }
}

const READ = ['GET', 'HEAD'];
/** Pages of other sites send preflights (OPTIONS) for these. */
const READ_FROM_ANYWHERE = [...READ, 'OPTIONS'];
const FROM_ANYWHERE = /^\/(api|uploads)\//;
/** RFC 9110, 7.2: a name or an address, and a port. */
const HOST = /^(\[[\da-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(:\d*)?$/i;

/** Every request passes here first, so later code sees clean targets, one host and no body. */
export function checkRequests(app: FastifyInstance, refuse: Refuse): void {
  app.decorateRequest('target');
  app.addHook('onRequest', (request, reply, done) => {
    if (isOver(request.raw)) return void reply.hijack();
    const refusal = check(request);
    if (refusal) refuse(request, reply, refusal);
    else done();
  });
}

/** The router rejects paths that it cannot decode before any hook runs. */
export function refuseUndecodable(refuse: Refuse) {
  return (_error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    if (isOver(request.raw)) return void reply.hijack();
    refuse(request, reply, check(request) ?? refusals.badAddress);
  };
}

/** A read in which the checks could refuse nothing but its target. */
export function isPlainRead(request: IncomingMessage): boolean {
  const { method = '', headers } = request;
  return (
    READ.includes(method) &&
    headers.authorization === undefined &&
    headers['if-match'] === undefined &&
    hasOneHost(request) &&
    !hasBody(request) &&
    !isOver(request)
  );
}

/** Nobody waits for an answer any more. */
function isOver({ socket }: IncomingMessage): boolean {
  return isClosing(socket) || socket.remoteAddress === undefined;
}

function check(request: FastifyRequest): Refusal | undefined {
  if (!hasOneHost(request.raw)) return refusals.badHost;
  const target = readTarget(request.originalUrl);
  const isOpen = 'path' in target && FROM_ANYWHERE.test(target.path);
  const methods = isOpen ? READ_FROM_ANYWHERE : READ;
  if (!methods.includes(request.method)) return wrongMethod(methods, hasBody(request.raw));
  if (hasBody(request.raw)) return refusals.withBody;
  if ('status' in target) return target;
  request.target = target;
  return undefined;
}

/** Reads have no body; a length of zero says so too (RFC 9112, 6.3). */
function hasBody({ headers }: IncomingMessage): boolean {
  const length = headers['content-length'] ?? '0';
  return headers['transfer-encoding'] !== undefined || !/^0+$/.test(length);
}

/** RFC 9112, 3.2; HTTP/1.0 needs no host. */
function hasOneHost({ headers, rawHeaders, httpVersion }: IncomingMessage): boolean {
  const { host } = headers;
  if (host === undefined) return httpVersion === '1.0';
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && /^host$/i.test(name));
  return hosts.length === 1 && HOST.test(host);
}
