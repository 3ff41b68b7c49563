import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a body with its ETag, or 304 to whoever names that ETag (RFC 9110, 13.1.2). */
export function sendIfChanged(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string | Buffer,
): FastifyReply {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  // The same body is sent in several encodings.
  reply.header('ETag', `W/"${hash}"`);
  const known = request.headers['if-none-match']?.split(',') ?? [];
  const isKnown = known.some((tag) => ['*', `"${hash}"`].includes(tag.trim().replace(/^W\//, '')));
  if (!isKnown) return reply.send(body);
  return reply.code(304).removeHeader('Content-Type').send();
}
