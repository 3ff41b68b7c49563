import negotiate from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { knowsTag } from '../send-if-changed.ts';
import type { EncodedPage, Encoding } from './encoded-page.ts';
import type { HtmlPage } from './site-page.ts';

const ENCODINGS: Encoding[] = ['br', 'gzip'];

/** Browsers keep the page, but ask every time whether it is still the newest. */
export async function sendHtml(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, html }: HtmlPage,
): Promise<FastifyReply> {
  reply.code(status).headers({
    'Cache-Control': status === 200 ? 'no-cache' : 'no-store',
    Vary: 'Accept-Encoding',
  });
  if (status === 200) {
    reply.header('ETag', html.etag);
    if (knowsTag(request, html.etag)) return reply.code(304).send();
  }
  return sendBytes(request, reply, html);
}

/** Has no tag: once the cms answers again, the page without its notice is the newer one. */
export async function sendOldHtml(
  request: FastifyRequest,
  reply: FastifyReply,
  page: HtmlPage,
): Promise<FastifyReply> {
  reply.code(page.status).headers({
    'Cache-Control': 'no-cache',
    Vary: 'Accept-Encoding',
    Age: Math.floor((Date.now() - page.madeAt.getTime()) / 1_000),
  });
  return sendBytes(request, reply, page.asOld());
}

async function sendBytes(
  request: FastifyRequest,
  reply: FastifyReply,
  html: EncodedPage,
): Promise<FastifyReply> {
  reply.header('Content-Type', 'text/html; charset=utf-8');
  const encoding = encodingFor(request.headers['accept-encoding']);
  if (encoding === undefined) return reply.send(html.plain);
  return reply.header('Content-Encoding', encoding).send(await html.compressed(encoding));
}

function encodingFor(accepted: string | undefined): Encoding | undefined {
  const negotiated = accepted === undefined ? null : negotiate(accepted, ENCODINGS);
  return ENCODINGS.find((encoding) => encoding === negotiated);
}
