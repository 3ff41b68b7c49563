import type { Database } from '../database/database';

/**
 * What is derived from content and kept in tables of its own, so that a GET reads a few narrow rows.
 * A projection and a rebuild load through the same code: a rebuild leaves what the writes left.
 */
export interface ReadModel {
  /** As `npm run reindex -- --only=` takes it. */
  readonly name: string;
  /** To be raised whenever the same content gives other rows. */
  readonly version: string;
  /** The uids of the content types that it follows. */
  readonly types: readonly string[];
  /**
   * Where an outdated one is rebuilt: before the site answers, because it would be wrong and not only
   * poorer; or while it answers, by `npm run reindex` in a process of its own, or in this one.
   */
  readonly repair: 'before start' | 'in own process' | 'in this process';
  /** Creates what is missing; tables of an earlier shape are made anew, and are empty then. */
  createTables(db: Database): Promise<void>;
  /**
   * In the transaction of a change: makes the rows say what is published of these documents by now.
   * Answers false where the change touches too much for an editor to wait: all is to be rebuilt.
   */
  project(trx: Database, type: string, documentIds: readonly string[]): Promise<boolean | void>;
  /** How many documents the rows should be of, for progress bars. */
  size(db: Database): Promise<number>;
  /** Whether as many documents have rows as are published: not so after an import by SQL. */
  isComplete(db: Database): Promise<boolean>;
  /** Makes all rows anew while the site runs: in short transactions, each of which is right by itself. */
  rebuild(db: Database, run: Rebuild): Promise<void>;
}

export interface Rebuild {
  signal?: AbortSignal | undefined;
  /** Nobody else uses the database: no pauses for others, larger transactions. */
  isAlone?: boolean | undefined;
  /** Is told what share of the work is done, from 0 to 1. */
  report?: ((share: number) => void) | undefined;
}
