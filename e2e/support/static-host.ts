import fs from 'node:fs';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { filled, locationOf, readNginxConfig, variablesOf, type Directive } from './nginx-rules.ts';

export interface StaticHost {
  url: string;
  close: () => void;
}

const TYPES: Record<string, string> = {
  ...{ '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.xml': 'text/xml' },
  ...{ '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.txt': 'text/plain' },
  ...{ '.woff2': 'font/woff2', '.json': 'application/json', '.ico': 'image/x-icon' },
};

/**
 * A static host that follows the `nginx.conf` beside the folder as nginx would, but knows only the directives
 * that `build:static` writes. The caller reserves `port` before the folder is built.
 */
export async function startStaticHost(folder: string, port: number): Promise<StaticHost> {
  const config = readNginxConfig(fs.readFileSync(path.join(folder, 'nginx.conf'), 'utf8'));
  const root = path.join(folder, 'site');
  const server = http.createServer((request, response) => {
    answer(config, root, request, response).catch((error: unknown) =>
      response.destroy(new Error(String(error))),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://localhost:${port}`, close };
}

async function answer(
  config: Directive[],
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://host');
  const location = locationOf(config, url.pathname);
  const variables = variablesOf(config, location, url);
  const value = (name: string) => location.find(({ words }) => words[0] === name)?.words;
  // As in nginx, a location with its own `add_header` does not inherit headers.
  const isOwn = location.some(({ words }) => words[0] === 'add_header');
  for (const { words } of isOwn ? location : config) {
    if (words[0] === 'add_header')
      response.setHeader(words[1] ?? '', filled(words[2] ?? '', variables));
  }
  const target = value('proxy_pass')?.[1];
  if (target !== undefined) return passOn(new URL(request.url ?? '/', target), request, response);
  const [, status, text = ''] = value('return') ?? [];
  if (status !== undefined) return redirect(response, Number(status), text);
  const [, from = '', to = ''] = value('rewrite') ?? [];
  const rewritten = from === '' ? url.pathname : url.pathname.replace(new RegExp(from), to);
  if (rewritten !== url.pathname) return redirect(response, 301, rewritten + url.search);
  const tried = (value('try_files') ?? []).slice(1).map((one) => filled(one, variables));
  const file = tried.map((one) => path.join(root, one)).find((one) => isFile(one));
  const [, , missing = ''] = config.find(({ words }) => words[0] === 'error_page')?.words ?? [];
  const sent = file ?? path.join(root, missing);
  const type =
    value('default_type')?.[1] ?? TYPES[path.extname(sent)] ?? 'application/octet-stream';
  response.writeHead(file === undefined ? 404 : 200, {
    'Content-Type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
  });
  response.end(fs.readFileSync(sent));
}

const isFile = (file: string) => fs.statSync(file, { throwIfNoEntry: false })?.isFile() === true;

function redirect(response: ServerResponse, status: number, text: string): void {
  if (status < 300) return void response.writeHead(status).end(text);
  response.writeHead(status, { Location: text }).end();
}

async function passOn(target: URL, request: IncomingMessage, response: ServerResponse) {
  const answered = await fetch(target, { method: request.method ?? 'GET' });
  response.writeHead(answered.status, {
    'Content-Type': answered.headers.get('content-type') ?? '',
  });
  response.end(Buffer.from(await answered.arrayBuffer()));
}
