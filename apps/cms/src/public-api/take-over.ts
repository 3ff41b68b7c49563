import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers what is below a path before anything else does: the rest goes on to who answered it so far. */
export function takeOver(server: Server, path: string, handle: Handle): void {
  const others = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const asked = pathOf(request);
    if (asked === path || asked.startsWith(`${path}/`)) return handle(request, response);
    for (const listener of others) Reflect.apply(listener, server, [request, response]);
  });
}

/** As received, not decoded; proxies may send the absolute form (RFC 9112, 3.2.2). */
export function pathOf({ url = '/' }: IncomingMessage): string {
  if (!url.startsWith('/')) return URL.parse(url)?.pathname ?? '';
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** The query of a request without its `?`. */
export function searchOf({ url = '/' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query < 0 ? '' : url.slice(query + 1);
}
