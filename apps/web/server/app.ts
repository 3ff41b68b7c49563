import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import { answerProblem, answerText, redirect, takesMethod } from './answers.ts';
import { answerHtml, createPages, type LoadPage } from './pages.ts';
import { createProxy } from './proxy.ts';
import { isReady } from './readiness.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { serveFiles } from './static-files.ts';
import { readTarget, tidyPath } from './target.ts';

export interface AppOptions {
  cmsUrl: URL;
  cmsPublicUrl: URL;
  clientFolder: string;
  template: string;
  load: LoadPage;
  cmsAnswersWithinMs?: number;
}

const CMS_ANSWERS_WITHIN_MS = 60_000;
const PASSED_ON = /^\/(api\/v1|uploads)\//;
const READ = ['GET', 'HEAD'];
/** Whoever searches for 2,000 letters, of nine bytes each, still gets a page that says what is wrong. */
const MAX_HEADER_BYTES = 32 * 1_024;

/** The web server, not yet listening. */
export function createApp(options: AppOptions): http.Server {
  const { cmsUrl, cmsPublicUrl, clientFolder, template, load } = options;
  const { cmsAnswersWithinMs: answerWithinMs = CMS_ANSWERS_WITHIN_MS } = options;
  const proxy = createProxy({ origin: cmsUrl, answerWithinMs });
  const files = serveFiles(clientFolder);
  const pages = createPages({ load, template });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = readTarget(request.url);
    if ('path' in target && PASSED_ON.test(target.path)) {
      if (takesMethod(request, response, [...READ, 'OPTIONS'])) {
        proxy(request, response, target.path + target.search);
      }
      return;
    }
    setSecurityHeaders(response);
    if (!takesMethod(request, response, READ)) return;
    if ('status' in target) return await answerHtml(request, response, target.status, template);
    const { path, search } = target;
    if (path === '/healthz') return answerText(response, 200, 'ok');
    if (path === '/readyz') {
      const ready = await isReady(cmsUrl);
      return answerText(response, ready ? 200 : 503, ready ? 'ok' : 'cms unreachable');
    }
    if (path.startsWith('/api/')) return answerProblem(response, noSuchApi);
    if (path === '/dang-nhap') return redirect(response, 302, new URL('/admin', cmsPublicUrl).href);
    const tidy = path === '/index.html' ? '/' : tidyPath(path);
    if (tidy !== path) return redirect(response, 301, tidy + search);
    if (path.startsWith('/assets/')) {
      return files(request, response, () => answerText(response, 404, 'Không có tệp này.'));
    }
    const isFile = await new Promise<boolean>((resolve) => {
      response.once('finish', () => resolve(true));
      response.once('close', () => resolve(true));
      files(request, response, () => resolve(false));
    });
    if (!isFile) await pages(request, response, path + search);
  }

  return http.createServer({ maxHeaderSize: MAX_HEADER_BYTES }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error(`${request.method} ${request.url}:`, error);
      if (response.headersSent) response.destroy();
      else void answerHtml(request, response, 500, template);
    });
  });
}

const noSuchApi = {
  status: 404,
  title: 'Không tìm thấy',
  detail: 'API công khai nằm dưới /api/v1.',
};
