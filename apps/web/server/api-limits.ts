import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { AddressLimits, type AddressLimitSettings } from '@portal/rate-limits/address-limits';
import { apiTokenIn } from '@portal/rate-limits/api-token';
import { TOKEN_QUOTA, type Taken } from '@portal/rate-limits/quotas';
import { LRUCache } from 'lru-cache';

const MOST_KNOWN_TOKENS = 1_000;
/** A token that the cms has accepted is exempt from the per-address limit for this long. */
const KNOWN_MS = 60_000;
const UNCOUNTED: Taken = { waitSeconds: 0, headers: {} };

/** Counts API requests per address; the cms counts those with a token that it knows. */
export class ApiLimits {
  readonly #addresses: AddressLimits;
  readonly #accepted = new LRUCache<string, true>({ max: MOST_KNOWN_TOKENS, ttl: KNOWN_MS });

  constructor(settings: AddressLimitSettings) {
    this.#addresses = new AddressLimits(settings);
  }

  async admit(request: IncomingMessage): Promise<Taken> {
    const token = apiTokenIn(request.headers.authorization);
    if (token !== undefined && this.#accepted.has(hashOf(token))) return UNCOUNTED;
    return this.#addresses.take(request);
  }

  /**
   * Takes a slot for a long-lived request and returns its release; undefined if the network has none left.
   */
  enter(request: IncomingMessage): (() => void) | undefined {
    return this.#addresses.enter(request);
  }

  /** Learns from the `RateLimit-Policy` of the cms whether it knows the token. */
  learn(request: IncomingMessage, policy: string): void {
    const token = apiTokenIn(request.headers.authorization);
    if (token === undefined) return;
    if (policy.startsWith(`"${TOKEN_QUOTA}"`)) this.#accepted.set(hashOf(token), true);
    else this.#accepted.delete(hashOf(token));
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
