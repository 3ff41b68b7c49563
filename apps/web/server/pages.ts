import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { compressFor } from './compress.ts';

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

/** Answers a page's address: its status, and the template with what its loaders loaded. */
export function createPages({ load, template }: PagesOptions) {
  return async (request: IncomingMessage, response: ServerResponse, target: string) => {
    const page = await load(new Request(`http://site${target}`));
    if (page.location !== undefined) {
      response.writeHead(page.status, { Location: page.location, 'Cache-Control': 'no-cache' });
      return void response.end();
    }
    if (page.status === 503) response.setHeader('Retry-After', RETRY_AFTER_SECONDS);
    await answerHtml(request, response, page.status, withState(template, page.state));
  };
}

/** `<` cannot end the element, nor begin a comment in it. */
function withState(template: string, state: string): string {
  const json = state.replaceAll('<', String.raw`\u003c`);
  const element = `<script type="application/json" id="query-state">${json}</script>`;
  return template.replace('</body>', () => `${element}</body>`);
}

/** Browsers keep the page, but ask every time whether it is still the newest. */
export async function answerHtml(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  html: string,
): Promise<void> {
  const etag = `W/"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`;
  const isKnown = status === 200 && request.headers['if-none-match'] === etag;
  const { body, encoding } = await compressFor(request.headers['accept-encoding'], html);
  response.writeHead(isKnown ? 304 : status, {
    'Cache-Control': status === 200 ? 'no-cache' : 'no-store',
    Vary: 'Accept-Encoding',
    ...(status === 200 && { ETag: etag }),
    ...(!isKnown && {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      ...(encoding && { 'Content-Encoding': encoding }),
    }),
  });
  response.end(isKnown || request.method === 'HEAD' ? undefined : body);
}
