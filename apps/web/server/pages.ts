import { createHash } from 'node:crypto';
import compress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { tidyPath } from './target.ts';

type PageLoad =
  { status: number; location: string } | { status: number; state: string; location?: undefined };

/** `load` of the built `src/entry-server.ts`. */
export type LoadPage = (request: Request) => Promise<PageLoad>;

interface PagesOptions {
  load: LoadPage;
  /** The built `index.html`. */
  template: string;
}

const RETRY_AFTER_SECONDS = 30;
/** Below it, compressing a page takes less time than passing it through a stream. */
const COMPRESSED_AT_ONCE_BYTES = 262_144;

/** Every address that is nothing else is a page's: its status, and the template with what its loaders loaded. */
export async function servePages(
  app: FastifyInstance,
  { load, template }: PagesOptions,
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
    const page = await load(new Request(`http://site${path}${search}`));
    if (page.location !== undefined) return redirect(reply, page.status, page.location);
    if (page.status === 503) reply.header('Retry-After', RETRY_AFTER_SECONDS);
    return answerHtml(request, reply, page.status, withState(template, page.state));
  });
}

export function redirect(reply: FastifyReply, status: number, location: string): FastifyReply {
  return reply.header('Cache-Control', 'no-cache').redirect(location, status);
}

/** `<` cannot end the element, nor begin a comment in it. */
function withState(template: string, state: string): string {
  const json = state.replaceAll('<', String.raw`\u003c`);
  const element = `<script type="application/json" id="query-state">${json}</script>`;
  return template.replace('</body>', () => `${element}</body>`);
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
