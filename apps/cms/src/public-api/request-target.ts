import type { IncomingMessage } from 'node:http';

/** The path, not decoded. Proxies may send the absolute form (RFC 9112, 3.2.2). */
export function pathOf({ url = '/' }: IncomingMessage): string {
  if (!url.startsWith('/')) return URL.parse(url)?.pathname ?? '';
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** The query, not decoded, without its `?`. */
export function searchOf({ url = '/' }: IncomingMessage): string {
  const query = url.indexOf('?');
  return query < 0 ? '' : url.slice(query + 1);
}
