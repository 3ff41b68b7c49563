import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import { isPostgres, type Database } from '../platform/database/database';
import { changesState } from './read-changes';

const CHANNEL = 'portal_changes';
/** How often the database is polled while the listening connection is lost. */
const POLL_MS = 1_000;

type Listener = (seq: number) => void;

interface Options {
  db: Database;
  /** PostgreSQL's; undefined on SQLite, which has one cms. */
  connectionString: string | undefined;
  log: { warn: (message: string) => void };
}

/**
 * Tells listeners the newest number: after the commit for changes of this process, by LISTEN/NOTIFY for
 * those of others. Numbers only grow and some may be skipped: a listener reads the changes since the
 * number that it knows.
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

  /** Answers the function that unsubscribes. What a listener throws is logged. */
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
    for (const listener of this.#listeners) {
      try {
        listener(seq);
      } catch (error) {
        // The change is committed: neither its editor nor the other listeners may suffer from it.
        this.#options.log.warn(`A listener to changes failed: ${String(error)}`);
      }
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await this.#work;
    await this.#client?.end();
  }

  /** Asks for changes from between the loss of the connection and the new one. */
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
      // The database is away; the next attempt to listen asks again.
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

/** Runs in the transaction of the changes: PostgreSQL delivers the notice at commit. */
export async function notifyOthers(trx: Database, seq: number): Promise<void> {
  if (isPostgres(trx)) await trx.raw('select pg_notify(?, ?)', [CHANNEL, String(seq)]);
}
