import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Weak, because the same body is sent in several encodings. */
export function weakTag(body: string | Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether the sender has the body of this tag (RFC 9110, 13.1.2). */
export function knowsTag({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match']?.split(',') ?? [];
  return known.some((one) => [tag, tag.slice(2), '*'].includes(one.trim()));
}

/** Sends a body with its ETag, or 304 to whoever names that ETag. */
export function sendIfChanged(
  request: FastifyRequest,
  reply: FastifyReply,
  body: string | Buffer,
): FastifyReply {
  const tag = weakTag(body);
  reply.header('ETag', tag);
  if (!knowsTag(request, tag)) return reply.send(body);
  return reply.code(304).removeHeader('Content-Type').send();
}
