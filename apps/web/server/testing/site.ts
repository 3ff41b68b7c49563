import fs from 'node:fs';
import http, { type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { createApp, type AppOptions } from '../app.ts';
import { listenOn } from '../listen.ts';
import { readLinkPreview } from '../../src/seo/item-pages.ts';
import { readTemplate } from '../template.ts';

export const TEMPLATE =
  '<!doctype html><html lang="vi"><head><title>Sở</title></head>' +
  '<body><div id="root"></div><noscript>Cần JavaScript</noscript></body></html>';

/** A page of the site as the server renders it. */
export const PAGE = {
  ...{ status: 200, head: '', body: '<main></main>', state: '{}', modules: [], isWhole: true },
};

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

interface Question {
  method?: string;
  headers?: Record<string, string>;
}

export interface TestSite {
  server: Server;
  port: number;
  /** Sends the path exactly as given, unlike `fetch`, which tidies it first. */
  ask: (path: string, question?: Question) => Promise<Answer>;
  close: () => void;
}

/** A built site in its own folder, behind the real server on a free port. */
export async function startTestSite(
  options: Partial<AppOptions> & { files?: Record<string, string> } = {},
): Promise<TestSite> {
  const clientFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'portal-web-'));
  for (const [name, content] of Object.entries({ 'index.html': TEMPLATE, ...options.files })) {
    fs.mkdirSync(path.dirname(path.join(clientFolder, name)), { recursive: true });
    fs.writeFileSync(path.join(clientFolder, name), content);
  }
  const app = await createApp({
    cmsUrl: new URL('http://127.0.0.1:1'),
    cmsPublicUrl: new URL('https://cms.example'),
    webPublicUrl: new URL('https://so.example.vn'),
    clientFolder,
    template: readTemplate(TEMPLATE, {}, 'https://so.example.vn'),
    render: async () => PAGE,
    renderDraft: async () => PAGE,
    readDocumentAddress: () => ({ address: '/van-ban', params: {} }),
    readLinkPreview,
    ...options,
  });
  const { server } = app;
  const port = await listenOn(server, 0);
  return {
    server,
    port,
    ask: (target, question) => ask(port, target, question),
    close: () => {
      server.closeAllConnections();
      server.close();
      void app.close();
      fs.rmSync(clientFolder, { recursive: true });
    },
  };
}

export async function startFakeCms(listener: RequestListener) {
  const server = http.createServer(listener);
  const port = await listenOn(server, 0);
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: new URL(`http://127.0.0.1:${port}`), close };
}

function ask(port: number, target: string, { method = 'GET', headers = {} }: Question = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: target, method, headers, agent: false };
    const request = http.request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.on('error', reject);
    request.end();
  });
}
