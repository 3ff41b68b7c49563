import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { Database } from '../platform/database/database';
import { CHANNEL, parseNotice, type Notice } from './notice';
import { changesState, positionOf, type Position, type StoredPosition } from './read-changes';

/** The `application_name` of the listening connection in `pg_stat_activity`. */
const LISTENER_NAME = 'portal-changes';
/** Poll interval, for changes that arrived without a notice. */
const ASK_EVERY_MS = 1_000;
/** A connection that stays silent for so long counts as lost. */
const SILENCE_MS = 2_000;

type Listener = (seq: number) => void;

export interface PublishedState extends Position {
  /** Identifies a state of the published content, within this process only. */
  name: string;
}

interface Options {
  db: Database;
  /** Undefined on SQLite, where the only other processes are commands: polling suffices. */
  connectionString: string | undefined;
  log: { warn: (message: string) => void };
}

/**
 * Tracks the current position of the changes. It learns of changes in this process by `tell` after their
 * commit, and of those in others by LISTEN/NOTIFY. Listeners get the newest sequence number; numbers
 * only grow and may be skipped, so a listener reads all changes since the last number it has seen.
 */
export class ChangeNotifier {
  readonly #options: Options;
  readonly #listeners = new Set<Listener>();
  #newest: Position = { seq: 0, revision: 0 };
  #present: PublishedState | undefined;
  /** Part of the state's name, so that a state from before a lost connection never matches a later one. */
  #connections = 0;
  #isTold = false;
  #client: pg.Client | undefined;
  #timer: NodeJS.Timeout | undefined;
  #work: Promise<void> | undefined;
  #isStopped = false;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The sequence number of the newest change that this process knows. */
  get newest(): number {
    return this.#newest.seq;
  }

  /**
   * The current state of the published content. Undefined while no connection listens, as changes of
   * other processes may then go unnoticed.
   */
  get present(): PublishedState | undefined {
    if (!this.#isTold) return undefined;
    return (this.#present ??= this.#stateAt(this.#newest));
  }

  /** Like `present`, but queries the database while no connection listens. */
  async findPresent(): Promise<PublishedState> {
    return this.present ?? this.#stateAt(await changesState(this.#options.db));
  }

  /** Returns the function that unsubscribes. Errors of a listener are only logged. */
  subscribe(listener: Listener): () => void {
    const apart = AsyncLocalStorage.bind(listener);
    this.#listeners.add(apart);
    return () => void this.#listeners.delete(apart);
  }

  async start(): Promise<void> {
    this.tell(await changesState(this.#options.db));
    if (this.#options.connectionString === undefined) this.#isTold = true;
    else await this.#listen(this.#options.connectionString);
    this.#timer = setInterval(() => (this.#work ??= this.#look()), ASK_EVERY_MS).unref();
  }

  tell({ seq = 0, revision = 0 }: Notice): void {
    const { seq: knownSeq, revision: knownRevision } = this.#newest;
    if (seq <= knownSeq && revision <= knownRevision) return;
    this.#newest = { seq: Math.max(seq, knownSeq), revision: Math.max(revision, knownRevision) };
    this.#present = undefined;
    for (const listener of this.#listeners) {
      try {
        listener(this.#newest.seq);
      } catch (error) {
        // The change is committed: neither its editor nor the other listeners may suffer from it.
        this.#options.log.warn(`A listener to changes failed: ${String(error)}`);
      }
    }
  }

  /** Queries the database. A failure is ignored, because the next poll follows within a second. */
  async refresh(): Promise<void> {
    try {
      this.tell(await changesState(this.#options.db));
    } catch {
      // The database does not answer.
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearInterval(this.#timer);
    await this.#work;
    await this.#client?.end();
  }

  #stateAt({ seq, revision }: Position): PublishedState {
    return { name: `${this.#connections}/${seq}/${revision}`, seq, revision };
  }

  async #look(): Promise<void> {
    const { connectionString } = this.#options;
    if (connectionString === undefined) await this.refresh();
    else if (this.#client) this.tell((await this.#askThrough(this.#client)) ?? {});
    else await this.#listen(connectionString);
    this.#work = undefined;
  }

  /** Queries through the listening connection, which keeps the answer in order with its notices. */
  async #askThrough(client: pg.Client): Promise<Position | undefined> {
    const silent = setTimeout(() => this.#lost(client), SILENCE_MS);
    try {
      const { rows } = await client.query<StoredPosition>(
        'select seq, revision from changes_state',
      );
      return rows.map(positionOf)[0];
    } catch {
      this.#lost(client);
      return undefined;
    } finally {
      clearTimeout(silent);
    }
  }

  async #listen(connectionString: string): Promise<void> {
    const client = new pg.Client({
      ...{ connectionString, application_name: LISTENER_NAME },
      connectionTimeoutMillis: SILENCE_MS,
    });
    client.on('notification', ({ payload }) => {
      const notice = parseNotice(payload);
      if (notice) this.tell(notice);
      else void this.refresh();
    });
    client.on('error', () => this.#lost(client));
    client.on('end', () => this.#lost(client));
    this.#client = client;
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
    } catch {
      this.#lost(client);
      return;
    }
    const position = await this.#askThrough(client);
    if (position === undefined || this.#client !== client) return;
    // A database restored from a backup meanwhile may be at an earlier number.
    this.#newest = { seq: 0, revision: 0 };
    this.#present = undefined;
    this.#connections += 1;
    this.#isTold = true;
    this.tell(position);
  }

  #lost(client: pg.Client): void {
    if (this.#isStopped || this.#client !== client) return;
    this.#client = undefined;
    if (this.#isTold) {
      this.#options.log.warn('Changes of other processes are asked for: no connection listens.');
    }
    this.#isTold = false;
    this.#connections += 1;
    void client.end().catch(() => undefined);
  }
}
