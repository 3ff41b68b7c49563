import type { Database } from '../database/database';

/**
 * A read model: data derived from content in tables of its own, so that a GET reads a few narrow rows.
 * Projections and rebuilds share their code, so a rebuild gives the same rows as the writes did.
 */
export interface ReadModel {
  /** The name for `npm run reindex -- --only=`. */
  readonly name: string;
  /** Raise it whenever a code change makes the same content give different rows. */
  readonly version: string;
  /** The uids of the content types that it depends on. */
  readonly types: readonly string[];
  /**
   * Where a stale model is rebuilt. `before start`: stale rows would make answers wrong, not just
   * incomplete. Otherwise while the site runs, by `npm run reindex` in a separate process or in this one.
   */
  readonly repair: 'before start' | 'in own process' | 'in this process';
  /** Creates missing tables. */
  createTables(db: Database): Promise<void>;
  /**
   * Tables to drop and recreate at a start with another version of the model, because their columns may
   * differ. All other tables keep their rows, so their columns must not change.
   */
  readonly replacedTables?: readonly string[];
  /**
   * Projects these documents in the transaction of their change. Returns false if the change affects
   * too many rows for an editor to wait; the model then needs a rebuild.
   */
  project(trx: Database, type: string, documentIds: readonly string[]): Promise<boolean | void>;
  /** The number of documents to project, for progress bars. */
  size(db: Database): Promise<number>;
  /** Whether the number of documents with rows equals the number published. An import by SQL breaks this. */
  isComplete(db: Database): Promise<boolean>;
  /** Replaces all rows while the site runs, in short transactions that each leave a valid state. */
  rebuild(db: Database, run: Rebuild): Promise<void>;
}

export interface Rebuild {
  signal?: AbortSignal | undefined;
  /** No other process uses the database, so pauses are skipped and transactions are larger. */
  isAlone?: boolean | undefined;
  /** Called with the completed share of the work, from 0 to 1. */
  report?: ((share: number) => void) | undefined;
}
