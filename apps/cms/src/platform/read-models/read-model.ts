import type { Database } from '../database/database';

/**
 * A read model: data derived from content in tables of its own, so that a GET reads a few narrow rows.
 * A projection and a rebuild load through the same code, so a rebuild leaves what the writes left.
 */
export interface ReadModel {
  /** The name for `npm run reindex -- --only=`. */
  readonly name: string;
  /** Raise it when the same content would give other rows. */
  readonly version: string;
  /** The uids of the content types that it depends on. */
  readonly types: readonly string[];
  /**
   * Where a stale model is rebuilt: before the site answers, if it would be wrong and not only
   * incomplete; else while the site answers, by `npm run reindex` in a process of its own, or in this
   * one.
   */
  readonly repair: 'before start' | 'in own process' | 'in this process';
  /** Creates missing tables. */
  createTables(db: Database): Promise<void>;
  /**
   * Tables that a start with another version of the model drops and creates anew, as their columns may
   * differ. Tables that are not named keep their rows, and their columns have to stay as they are.
   */
  readonly replacedTables?: readonly string[];
  /**
   * Projects these documents in the transaction of their change. Answers false if the change affects
   * too much for an editor to wait: the model then needs a rebuild.
   */
  project(trx: Database, type: string, documentIds: readonly string[]): Promise<boolean | void>;
  /** The number of documents to project, for progress bars. */
  size(db: Database): Promise<number>;
  /**
   * Whether as many documents have rows as are published; false after an import by SQL, for example.
   */
  isComplete(db: Database): Promise<boolean>;
  /**
   * Replaces all rows while the site runs, in short transactions, each of which leaves a valid state.
   */
  rebuild(db: Database, run: Rebuild): Promise<void>;
}

export interface Rebuild {
  signal?: AbortSignal | undefined;
  /** No other process uses the database: no pauses, larger transactions. */
  isAlone?: boolean | undefined;
  /** Called with the finished share of the work, from 0 to 1. */
  report?: ((share: number) => void) | undefined;
}
