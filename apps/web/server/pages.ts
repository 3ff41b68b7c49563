import { createHash } from 'node:crypto';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tidyPath } from './target.ts';
import type { PageParts, Template } from './template.ts';

type PageAnswer =
  { status: number; location: string } | ({ status: number; location?: undefined } & PageParts);

/** `render` of the built `src/entry-server.tsx`. */
export type RenderPage = (request: Request) => Promise<PageAnswer>;

interface PagesOptions {
  render: RenderPage;
  template: Template;
}

const RETRY_AFTER_SECONDS = 30;
/** Below it, compressing a page takes less time than passing it through a stream. */
const COMPRESSED_AT_ONCE_BYTES = 262_144;

/** Every address that is nothing else is a page's: rendered, with the status that its loaders give. */
export async function servePages(
  app: FastifyInstance,
  { render, template }: PagesOptions,
): Promise<void> {
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    threshold: 0,
    syncThreshold: COMPRESSED_AT_ONCE_BYTES,
  });
  app.get('/*', async (request, reply) => {
    const { path, search } = request.target;
    const tidy = path === '/index.html' ? '/' : tidyPath(path);
    if (tidy !== path) return redirect(reply, 301, tidy + search);
    const page = await render(new Request(`http://site${path}${search}`));
    if (page.location !== undefined) return redirect(reply, page.status, page.location);
    if (page.status === 503) reply.header('Retry-After', RETRY_AFTER_SECONDS);
    return answerHtml(request, reply, page.status, template.htmlOf(page));
  });
}

export function redirect(reply: FastifyReply, status: number, location: string): FastifyReply {
  return reply.header('Cache-Control', 'no-cache').redirect(location, status);
}

/** Browsers keep the page, but ask every time whether it is still the newest. */
function answerHtml(request: FastifyRequest, reply: FastifyReply, status: number, html: string) {
  reply.code(status).headers({
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': status === 200 ? 'no-cache' : 'no-store',
    Vary: 'Accept-Encoding',
  });
  if (status !== 200) return reply.send(html);
  const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  reply.header('ETag', etag);
  if (request.headers['if-none-match'] !== etag) return reply.send(html);
  return reply.code(304).removeHeader('Content-Type').send();
}
