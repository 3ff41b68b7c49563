import http from 'node:http';
import https from 'node:https';
import { publicLookup, requirePublicHost } from './public-target';

/** The whole time from the DNS lookup to the response headers. */
const TIMEOUT_MS = 15_000;

export class TooSlowError extends Error {}

interface Posted {
  url: string;
  body: string;
  headers: Record<string, string>;
  /** True for private addresses that are allowed as exceptions. */
  isAllowed: (address: string) => boolean;
  signal: AbortSignal;
}

/**
 * Posts a body and returns the status. It does not follow redirects, which could lead to private addresses.
 * Rejects if the receiver is unreachable or too slow (TooSlowError), or has a private address
 * (PrivateAddressError).
 */
export function post({ url, body, headers, isAllowed, signal }: Posted): Promise<number> {
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    requirePublicHost(target, isAllowed);
    const tooSlow = AbortSignal.timeout(TIMEOUT_MS);
    const { request: send } = target.protocol === 'https:' ? https : http;
    const request = send(target, {
      method: 'POST',
      // No connection pool, so that every request checks the address to which it connects.
      agent: false,
      lookup: publicLookup(isAllowed),
      signal: AbortSignal.any([signal, tooSlow]),
      headers: {
        ...headers,
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'User-Agent': 'Cong-thong-tin-webhook/1',
      },
    });
    request.once('error', (error) => reject(tooSlow.aborted ? new TooSlowError() : error));
    request.once('response', (response) => {
      // Only the status matters, so the response body is not read.
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.end(body);
  });
}
