import { randomBytes } from 'node:crypto';
import { API_TOKEN_PREFIX } from '@portal/rate-limits/api-token';
import { LRUCache } from 'lru-cache';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { sha256Of } from '../../platform/sha256';
import { API_CLIENTS } from './api-client-table';

/** What an administrator enters about a client. */
export interface ClientDetails {
  name: string;
  contact: string;
  /** Requests per minute. */
  perMinute: number;
}

interface ApiClient extends ClientDetails {
  id: number;
  /** The last characters of the token, by which administrators recognise it. */
  tokenEnd: string;
  givenBy: string;
  givenAt: string;
  usedAt: string | null;
  revokedAt: string | null;
}

interface Row {
  id: number;
  name: string;
  contact: string;
  per_minute: number;
  token_end: string;
  given_by: string;
  given_at: string | number;
  used_at: string | number | null;
  revoked_at: string | number | null;
}

const TOKEN_BYTES = 32;
const SHOWN_LETTERS = 4;
const MAX_KNOWN_CLIENTS = 1_000;
/** Cache lifetime: how long another process may still accept a revoked token. */
const KNOWN_MS = 10_000;
const USE_NOTED_EVERY_MS = 60_000;

interface Options {
  db: Database;
  log: { warn: (message: string) => void };
}

/** The clients with a token. Lookups are cached. */
export class ApiClients {
  readonly #options: Options;
  readonly #known = new LRUCache<string, { client: ApiClient | undefined }>({
    ...{ max: MAX_KNOWN_CLIENTS, ttl: KNOWN_MS },
  });
  readonly #noted = new LRUCache<number, true>({ max: MAX_KNOWN_CLIENTS, ttl: USE_NOTED_EVERY_MS });

  constructor(options: Options) {
    this.#options = options;
  }

  async list(): Promise<ApiClient[]> {
    const rows: Row[] = await this.#options.db(API_CLIENTS).orderBy('id');
    return rows.map(clientOf);
  }

  /** Returns the only copy of the token; just its hash is stored. */
  async add(details: ClientDetails, givenBy: string): Promise<{ id: number; token: string }> {
    const token = `${API_TOKEN_PREFIX}${randomBytes(TOKEN_BYTES).toString('base64url')}`;
    const [row]: { id: number }[] = await this.#options
      .db(API_CLIENTS)
      .insert({
        ...columnsOf(details),
        ...{ token_hash: sha256Of(token), token_end: token.slice(-SHOWN_LETTERS) },
        ...{ given_by: givenBy, given_at: Date.now() },
      })
      .returning('id');
    this.#known.clear();
    return { id: row?.id ?? 0, token };
  }

  /** Returns false if there is no such client or its token is revoked. */
  async change(id: number, details: ClientDetails): Promise<boolean> {
    return this.#update(id, columnsOf(details));
  }

  async revoke(id: number): Promise<boolean> {
    return this.#update(id, { revoked_at: Date.now() });
  }

  /** The client of a valid token; undefined if unknown or revoked. Records the use. */
  async find(token: string): Promise<ApiClient | undefined> {
    const hash = sha256Of(token);
    const known = this.#known.get(hash);
    const client = known ? known.client : await this.#read(hash);
    if (!known) this.#known.set(hash, { client });
    if (client && !this.#noted.has(client.id)) {
      this.#noted.set(client.id, true);
      void this.#noteUse(client.id);
    }
    return client;
  }

  async #read(hash: string): Promise<ApiClient | undefined> {
    const row = await this.#options
      .db(API_CLIENTS)
      .where({ token_hash: hash, revoked_at: null })
      .first<Row | undefined>();
    return row && clientOf(row);
  }

  async #noteUse(id: number): Promise<void> {
    try {
      await this.#options.db(API_CLIENTS).where({ id }).update({ used_at: Date.now() });
    } catch (error) {
      this.#options.log.warn(`The use of a token was not noted: ${String(error)}`);
    }
  }

  async #update(id: number, columns: object): Promise<boolean> {
    const updated = await this.#options
      .db(API_CLIENTS)
      .where({ id, revoked_at: null })
      .update(columns);
    this.#known.clear();
    return updated > 0;
  }
}

function columnsOf({ name, contact, perMinute }: ClientDetails) {
  return { name, contact, per_minute: perMinute };
}

function clientOf(row: Row): ApiClient {
  return {
    ...{ id: row.id, name: row.name, contact: row.contact, perMinute: row.per_minute },
    ...{ tokenEnd: row.token_end, givenBy: row.given_by },
    givenAt: new Date(wholeNumberOf(row.given_at)).toISOString(),
    usedAt: instantTextIn(row.used_at),
    revokedAt: instantTextIn(row.revoked_at),
  };
}

function instantTextIn(column: string | number | null): string | null {
  return column === null ? null : new Date(wholeNumberOf(column)).toISOString();
}
