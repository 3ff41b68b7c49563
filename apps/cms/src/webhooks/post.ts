import http from 'node:http';
import https from 'node:https';
import { publicLookup, requirePublicHost } from './public-target';

/** From the first byte of the name's look-up to the end of the answer's headers. */
const TIMEOUT_MS = 15_000;

export class TooSlowError extends Error {}

interface Posted {
  url: string;
  body: string;
  headers: Record<string, string>;
  /** The private addresses to which messages may be sent all the same. */
  isAllowed: (address: string) => boolean;
  signal: AbortSignal;
}

/**
 * Posts a body and answers the status. Redirects are not followed, for they could lead anywhere. Rejects if
 * the receiver cannot be reached, is too slow, or is at a private address.
 */
export function post({ url, body, headers, isAllowed, signal }: Posted): Promise<number> {
  return new Promise((resolve, reject) => {
    const target = new URL(url);
    requirePublicHost(target, isAllowed);
    const tooSlow = AbortSignal.timeout(TIMEOUT_MS);
    const { request: send } = target.protocol === 'https:' ? https : http;
    const request = send(target, {
      method: 'POST',
      // A connection of its own: what was looked up for one receiver serves no other.
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
      // The status says all: what a receiver writes is not read.
      resolve(response.statusCode ?? 0);
      response.destroy();
    });
    request.end(body);
  });
}
