import type { IncomingMessage } from 'node:http';
import { LRUCache } from 'lru-cache';
import { clientAddressOf, type AddressRanges } from './address-ranges.js';
import { networkOf, regionOf } from './network.js';
import { Slots } from './slots.js';
import { ADDRESS_QUOTA, Quotas, WINDOW_SECONDS, type Taken } from './quotas.js';

export interface AddressLimitSettings {
  /** Requests a minute from one address. */
  perMinute: number;
  /** The proxies whose `X-Forwarded-For` is trusted. */
  proxies: AddressRanges;
  /** Addresses whose requests are not counted. */
  unlimited: AddressRanges;
}

interface Client {
  /** The key under which its requests are counted; undefined if they are not. */
  key: string | undefined;
}

const WINDOW_MS = WINDOW_SECONDS * 1_000;
const UNCOUNTED: Taken = { waitSeconds: 0, headers: {} };
const MOST_KNOWN_CLIENTS = 10_000;
/** Bounds the memory: each takes half a kilobyte for a minute. */
const MOST_NETWORKS = 50_000;
/** Open requests of one network, so that it cannot take the slots of all others. */
const MAX_SLOTS = 20;

/** Counts the requests of each network, and its open requests. */
export class AddressLimits {
  readonly #settings: AddressLimitSettings;
  readonly #quotas = new Quotas();
  readonly #slots = new Slots(MAX_SLOTS);
  readonly #clients = new LRUCache<string, Client>({ max: MOST_KNOWN_CLIENTS, ttl: WINDOW_MS });
  readonly #mostNetworks: number;
  #networks = 0;
  #countedSince = Date.now();

  constructor(settings: AddressLimitSettings, mostNetworks = MOST_NETWORKS) {
    this.#settings = settings;
    this.#mostNetworks = mostNetworks;
  }

  async take(request: IncomingMessage): Promise<Taken> {
    const { key } = this.#clientAt(clientAddressOf(request, this.#settings.proxies));
    if (key === undefined) return UNCOUNTED;
    const quota = { name: ADDRESS_QUOTA, requests: this.#settings.perMinute };
    const taken = await this.#quotas.take(key, quota);
    if (taken.isFirst) this.#networks += 1;
    return taken;
  }

  /**
   * Takes a slot for a long-lived request and returns its release. Undefined if the network has reached its
   * limit.
   */
  enter(request: IncomingMessage): (() => void) | undefined {
    const address = clientAddressOf(request, this.#settings.proxies);
    return this.#settings.unlimited(address)
      ? () => undefined
      : this.#slots.take(networkOf(address));
  }

  #clientAt(address: string): Client {
    const known = this.#clients.get(address);
    if (known) return known;
    const client = { key: this.#settings.unlimited(address) ? undefined : this.#keyOf(address) };
    this.#clients.set(address, client);
    return client;
  }

  /**
   * Bounds the memory against an owner of many networks: beyond the limit, new ones share a wider count.
   */
  #keyOf(address: string): string {
    const now = Date.now();
    if (now - this.#countedSince > WINDOW_MS) {
      this.#countedSince = now;
      this.#networks = 0;
    }
    return this.#networks >= this.#mostNetworks ? regionOf(address) : networkOf(address);
  }
}
