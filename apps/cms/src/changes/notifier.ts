import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { isPostgres, type Database } from '../platform/database/database';
import { changesState } from './read-changes';

const CHANNEL = 'portal_changes';
/** While the connection that listens is lost, the database is asked so often instead. */
const POLL_MS = 1_000;

type Listener = (seq: number) => void;

interface Options {
  db: Database;
  /** Of PostgreSQL; undefined on SQLite, which no other cms writes to. */
  connectionString: string | undefined;
  log: { warn: (message: string) => void };
}

/**
 * Tells of the newest change: of those of this process at once after the commit, of others' by LISTEN
 * and NOTIFY. Listeners get numbers that only grow, and may miss some of them: what they do is to read
 * the changes since the number that they know.
 */
export class ChangeNotifier {
  readonly #options: Options;
  readonly #listeners = new Set<Listener>();
  #newest = 0;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> = Promise.resolve();
  #isStopped = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The number of the newest change that this process has heard of. */
  get newest(): number {
    return this.#newest;
  }

  /** Answers what ends it. What a listener throws is its own affair. */
  subscribe(listener: Listener): () => void {
    const apart = AsyncLocalStorage.bind(listener);
    this.#listeners.add(apart);
    return () => void this.#listeners.delete(apart);
  }

  async start(): Promise<void> {
    this.tell((await changesState(this.#options.db)).seq);
    if (this.#options.connectionString !== undefined) await this.#listen();
  }

  tell(seq: number): void {
    if (seq <= this.#newest) return;
    this.#newest = seq;
    for (const listener of this.#listeners) listener(seq);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#work;
    await this.#client?.end();
  }

  /** What came between the loss of a connection and the next is asked for. */
  async #listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#options.connectionString });
    client.on('notification', ({ payload }) => this.tell(Number(payload)));
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    this.#client = client;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      this.#lost(client);
    }
    await this.#ask();
  }

  async #ask(): Promise<void> {
    try {
      this.tell((await changesState(this.#options.db)).seq);
    } catch {
      // The database is away: it is asked again with the next attempt to listen.
    }
  }

  #lost(client: pg.Client): void {
    if (this.#isStopped || this.#client !== client) return;
    this.#client = undefined;
    this.#options.log.warn('Changes of other processes are asked for: no connection listens.');
    void client.end().catch(() => undefined);
    this.#askLater();
  }

  #askLater(): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => (this.#work = this.#listen()), POLL_MS).unref();
  }
}

/** In the transaction of the changes: PostgreSQL tells of it when they are committed. */
export async function notifyOthers(trx: Database, seq: number): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_notify(?, ?)', [CHANNEL, String(seq)]);
}
