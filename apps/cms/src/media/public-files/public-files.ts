import { LRUCache } from 'lru-cache';
import type { ChangeNotifier } from '../../changes/notifier';
import { hashesOf } from '../../content/media-fields/upload-names';
import { compiledQuery } from '../../platform/database/compiled-query';
import type { Database } from '../../platform/database/database';
import { storageFailureOf } from '../../platform/database/storage-failure';
import { TABLE } from './public-files-table';

export const PUBLIC_FILES = 'public-files';

const MOST_KEPT = 10_000;
const NEVER = Infinity;

interface Found {
  /** The instant from which the public may see it, in milliseconds. */
  shownFrom: number;
  /** Of what is published, by which it was found; undefined where nobody tells of changes. */
  state: string | undefined;
}

/** A name has two hashes at most. */
const firstShown = compiledQuery<{ shown_from: string | number | null }[], 'one' | 'other'>(
  (db, at) =>
    db(TABLE)
      .whereIn('hash', [at('one'), at('other')])
      .min({ shown_from: 'shown_from' }),
);

/**
 * Which uploads the public may see. An answer holds until something else is published, so that a file
 * that is often asked for costs no query.
 */
export class PublicFiles {
  readonly #db: Database;
  readonly #notifier: Pick<ChangeNotifier, 'present'>;
  readonly #kept = new LRUCache<string, Found>({ max: MOST_KEPT });

  constructor(db: Database, notifier: Pick<ChangeNotifier, 'present'>) {
    this.#db = db;
    this.#notifier = notifier;
  }

  /** While the database is away, the last answer holds; where there is none, the failure is thrown. */
  async has(fileName: string): Promise<boolean> {
    const state = this.#notifier.present?.name;
    const kept = this.#kept.get(fileName);
    if (kept && state !== undefined && kept.state === state) return isShown(kept);
    try {
      const found = { shownFrom: await this.#find(fileName), state };
      // Nothing tells of a change to what nobody sees yet: a posting date to come is asked for again.
      if (isShown(found) || found.shownFrom === NEVER) this.#kept.set(fileName, found);
      else this.#kept.delete(fileName);
      return isShown(found);
    } catch (error) {
      if (!kept || storageFailureOf(error) === undefined) throw error;
      return isShown(kept);
    }
  }

  async #find(fileName: string): Promise<number> {
    const [one = '', other = one] = hashesOf(fileName);
    const [row] = await firstShown(this.#db, { one, other }, undefined);
    const from = row?.shown_from ?? NEVER;
    return Number(from);
  }
}

const isShown = ({ shownFrom }: Found) => shownFrom <= Date.now();
