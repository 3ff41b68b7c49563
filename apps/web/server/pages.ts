import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { KeptPages } from './kept-pages/kept-pages.ts';
import { sendHtml, sendOldHtml } from './kept-pages/send-html.ts';
import { htmlPage, type SitePage } from './kept-pages/site-page.ts';
import { tidyPath } from './target.ts';
import type { PageParts, Template } from './template.ts';

type PageAnswer =
  | { status: number; location: string }
  | ({ status: number; location?: undefined; isWhole: boolean } & PageParts);

/** `render` of the built `src/entry-server.tsx`. */
export type RenderPage = (request: Request) => Promise<PageAnswer>;

export interface PagesOptions {
  render: RenderPage;
  template: Template;
  /** What the cms has published by now; undefined while nobody knows (`Follower`). */
  generation?: () => string | undefined;
  keptPagesBytes?: number;
  /** How long a visitor waits for a new page while there is an old one, in milliseconds. */
  patienceMs?: number;
}

const RETRY_AFTER_SECONDS = 30;
const KEPT_BYTES = 64 * 1_024 * 1_024;
const PATIENCE_MS = 2_000;

/** Every address that is nothing else is a page's: rendered, with the status that its loaders give. */
export async function servePages(app: FastifyInstance, options: PagesOptions): Promise<void> {
  const { render, template, generation = () => undefined } = options;
  const { keptPagesBytes: maxBytes = KEPT_BYTES, patienceMs = PATIENCE_MS } = options;
  const kept = new KeptPages({
    ...{ generation, maxBytes, patienceMs },
    render: async (target) => {
      const madeAt = new Date();
      const answer = await render(new Request(`http://site${target}`));
      if (answer.location !== undefined) return { page: answer, isWhole: true };
      const { status, isWhole } = answer;
      return { page: htmlPage(status, template.htmlOf(answer), madeAt), isWhole };
    },
  });
  app.get('/*', async (request, reply) => {
    const { path, search } = request.target;
    const tidy = path === '/index.html' ? '/' : tidyPath(path);
    if (tidy !== path) return redirect(reply, 301, tidy + search);
    const { page, isOld } = await kept.get(path + search);
    return sendPage(request, reply, page, isOld);
  });
}

export function redirect(reply: FastifyReply, status: number, location: string): FastifyReply {
  return reply.header('Cache-Control', 'no-cache').redirect(location, status);
}

function sendPage(request: FastifyRequest, reply: FastifyReply, page: SitePage, isOld: boolean) {
  if (page.location !== undefined) return redirect(reply, page.status, page.location);
  if (isOld) return sendOldHtml(request, reply, page);
  if (page.status === 503) reply.header('Retry-After', RETRY_AFTER_SECONDS);
  return sendHtml(request, reply, page);
}
