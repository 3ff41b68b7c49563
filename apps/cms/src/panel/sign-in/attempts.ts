import { LRUCache } from 'lru-cache';

/** As many keys are remembered; of more the oldest are forgotten. */
const MOST_KEYS = 20_000;

/** Counts attempts by a key, for so many minutes from the first of them, in the memory of the process. */
export class Attempts {
  readonly #most: number;
  readonly #counts: LRUCache<string, number>;

  constructor({ most, minutes }: { most: number; minutes: number }) {
    this.#most = most;
    this.#counts = new LRUCache({ max: MOST_KEYS, ttl: minutes * 60_000, noUpdateTTL: true });
  }

  /** How many seconds to wait for the next attempt; 0 where it may be made now. */
  secondsLeft(key: string): number {
    if ((this.#counts.get(key) ?? 0) < this.#most) return 0;
    return Math.max(1, Math.ceil(this.#counts.getRemainingTTL(key) / 1000));
  }

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** An attempt that turned out to be good does not count. */
  takeBack(key: string): void {
    const count = this.#counts.get(key);
    if (count !== undefined) this.#counts.set(key, Math.max(0, count - 1));
  }
}
