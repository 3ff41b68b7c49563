import { RateLimiterMemory } from 'rate-limiter-flexible';

/** How many requests a window allows. */
export interface Quota {
  /** The name in the headers; letters only. */
  name: string;
  requests: number;
}

export interface Taken {
  /** Seconds until the next request is answered; 0 if this one is. */
  waitSeconds: number;
  /** `RateLimit-Policy`, `RateLimit` and, with a refusal, `Retry-After`. */
  headers: Record<string, string>;
}

export const ADDRESS_QUOTA = 'address';
export const TOKEN_QUOTA = 'token';

export const WINDOW_SECONDS = 60;

/**
 * Counts requests by key, in the memory of this process, within a window that begins with the first one.
 * The headers follow draft-ietf-httpapi-ratelimit-headers-10: `q` and `w` are the quota and its window, `r`
 * and `t` what remains of them.
 */
export class Quotas {
  readonly #counts = new RateLimiterMemory({ points: 1, duration: WINDOW_SECONDS });

  /** Counts a request; `isFirst` if the key was unknown. */
  async take(key: string, { name, requests }: Quota): Promise<Taken & { isFirst: boolean }> {
    const { consumedPoints, msBeforeNext, isFirstInDuration } = await this.#counts.penalty(key);
    const seconds = Math.max(1, Math.ceil(msBeforeNext / 1_000));
    const isOver = consumedPoints > requests;
    const headers = {
      'RateLimit-Policy': `"${name}";q=${requests};w=${WINDOW_SECONDS}`,
      RateLimit: `"${name}";r=${Math.max(0, requests - consumedPoints)};t=${seconds}`,
      ...(isOver && { 'Retry-After': String(seconds) }),
    };
    return { waitSeconds: isOver ? seconds : 0, headers, isFirst: isFirstInDuration };
  }
}
