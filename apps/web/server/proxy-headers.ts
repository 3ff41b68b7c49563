import type { IncomingHttpHeaders } from 'node:http';
import { apiTokenIn } from '@portal/rate-limits/api-token';
import type { FastifyRequest } from 'fastify';

/** Headers of one connection, not of the message (RFC 9110, 7.6.1). */
const HOP_BY_HOP = [
  ...['connection', 'keep-alive', 'proxy-authenticate', 'proxy-authorization', 'proxy-connection'],
  ...['te', 'trailer', 'transfer-encoding', 'upgrade'],
];

const NOT_PASSED_BACK = [...HOP_BY_HOP, 'set-cookie'];

/** All headers that the public API and files use; nobody signs in there. */
const READ_BY_CMS = [
  ...['accept', 'accept-encoding', 'accept-language', 'cache-control', 'last-event-id'],
  ...['if-match', 'if-modified-since', 'if-none-match', 'if-range', 'if-unmodified-since'],
  ...['origin', 'range', 'referer', 'user-agent'],
];

/** The request's own headers, and its sender as far as trusted proxies tell. */
export function headersForCms({ raw, ips, ip, host, protocol }: FastifyRequest) {
  const named = namesIn(raw.headers.connection);
  const headers: IncomingHttpHeaders = {};
  for (const name of READ_BY_CMS) {
    const value = raw.headers[name];
    if (value !== undefined && !named.has(name)) headers[name] = value;
  }
  const token = apiTokenIn(raw.headers.authorization);
  if (token !== undefined) headers.authorization = `Bearer ${token}`;
  headers['x-forwarded-for'] = (ips ?? [ip]).toReversed().map(plain).join(', ');
  headers['x-forwarded-proto'] = protocol;
  // An HTTP/1.0 request may have no host.
  if (host) headers['x-forwarded-host'] = host;
  return headers;
}

/** The answer's own headers; nobody signs in at a public address. */
export function headersFromCms<Headers extends IncomingHttpHeaders>(headers: Headers): Headers {
  const own = { ...headers };
  for (const name of [...NOT_PASSED_BACK, ...namesIn(headers.connection)]) delete own[name];
  return own;
}

/** A dual-stack socket writes IPv4 addresses as `::ffff:192.0.2.1`. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '');
}

function namesIn(connection = ''): Set<string> {
  return new Set(connection.split(',').map((name) => name.trim().toLowerCase()));
}
