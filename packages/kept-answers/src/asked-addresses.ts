import { LRUCache } from 'lru-cache';

const MOST_ADDRESSES = 20_000;
const LONGEST_ADDRESS = 300;

/** Caches what a raw address asks for, so that it is not parsed for each request. */
export class AskedAddresses<Asked extends object> {
  readonly #known = new LRUCache<string, Asked>({ max: MOST_ADDRESSES });

  /** Undefined for an address that `find` has not met, or that was evicted. */
  known(address: string): Asked | undefined {
    return this.#known.get(address);
  }

  find(address: string, find: () => Asked | undefined): Asked | undefined {
    const asked = this.#known.get(address) ?? find();
    if (asked && address.length <= LONGEST_ADDRESS) this.#known.set(address, asked);
    return asked;
  }
}
