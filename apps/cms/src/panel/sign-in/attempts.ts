import { LRUCache } from 'lru-cache';

/** The number of keys in memory; the oldest are forgotten first. */
const MAX_KEYS = 20_000;

/**
 * Counts attempts by key within a window that starts with the first attempt, in the memory of this
 * process.
 */
export class Attempts {
  readonly #most: number;
  readonly #counts: LRUCache<string, number>;

  constructor({ most, minutes }: { most: number; minutes: number }) {
    this.#most = most;
    this.#counts = new LRUCache({ max: MAX_KEYS, ttl: minutes * 60_000, noUpdateTTL: true });
  }

  /** Seconds until the next attempt is allowed; 0 if it is now. */
  secondsLeft(key: string): number {
    if ((this.#counts.get(key) ?? 0) < this.#most) return 0;
    return Math.max(1, Math.ceil(this.#counts.getRemainingTTL(key) / 1000));
  }

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** A successful attempt does not count. */
  takeBack(key: string): void {
    const count = this.#counts.get(key);
    if (count !== undefined) this.#counts.set(key, Math.max(0, count - 1));
  }
}
