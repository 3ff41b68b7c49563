import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Weak, because the same body is sent in several encodings. */
export function weakTag(body: Buffer): string {
  return `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/** Whether the sender has the body of this tag (RFC 9110, 13.1.2). */
export function knowsTag({ headers }: FastifyRequest, tag: string): boolean {
  const known = headers['if-none-match']?.split(',') ?? [];
  return known.some((one) => [tag, tag.slice(2), '*'].includes(one.trim()));
}
