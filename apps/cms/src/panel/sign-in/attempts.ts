import { LRUCache } from 'lru-cache';

/** Bounds the memory; the least recently used keys are dropped first. */
const MAX_KEYS = 20_000;

/** Rate limiter: counts attempts per key in a fixed window from the first attempt, in process memory. */
export class Attempts {
  readonly #most: number;
  readonly #counts: LRUCache<string, number>;

  constructor({ most, minutes }: { most: number; minutes: number }) {
    this.#most = most;
    this.#counts = new LRUCache({ max: MAX_KEYS, ttl: minutes * 60_000, noUpdateTTL: true });
  }

  /** Seconds until the next attempt is allowed; 0 if it is allowed now. */
  secondsLeft(key: string): number {
    if ((this.#counts.get(key) ?? 0) < this.#most) return 0;
    return Math.max(1, Math.ceil(this.#counts.getRemainingTTL(key) / 1000));
  }

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Undoes `add`, because a successful attempt does not count. */
  takeBack(key: string): void {
    const count = this.#counts.get(key);
    if (count !== undefined) this.#counts.set(key, Math.max(0, count - 1));
  }
}
