import { LRUCache } from 'lru-cache';
import type { ChangeNotifier } from '../../changes/notifier';
import { hashesOf } from '../../content/media-fields/upload-names';
import { compiledQuery } from '../../platform/database/compiled-query';
import type { Database } from '../../platform/database/database';
import { storageFailureOf } from '../../platform/database/storage-failure';
import { PUBLIC_FILES_TABLE } from './public-files-table';

export const PUBLIC_FILES = 'public-files';

const MOST_KEPT = 10_000;
const NEVER = Infinity;

interface Found {
  /** The instant in milliseconds from which the file is public. */
  shownFrom: number;
  /** The published state (`PublishedState.name`) of the query; undefined while nothing reports changes. */
  state: string | undefined;
}

/** Takes two hashes, because a file name may belong to at most two (`hashesOf`). */
const firstShown = compiledQuery<{ shown_from: string | number | null }[], 'one' | 'other'>(
  (db, at) =>
    db(PUBLIC_FILES_TABLE)
      .whereIn('hash', [at('one'), at('other')])
      .min({ shown_from: 'shown_from' }),
);

/**
 * Decides which uploads are public. It caches answers until the published state changes, so that popular
 * files cost no query.
 */
export class PublicFiles {
  readonly #db: Database;
  readonly #notifier: Pick<ChangeNotifier, 'present'>;
  readonly #kept = new LRUCache<string, Found>({ max: MOST_KEPT });

  constructor(db: Database, notifier: Pick<ChangeNotifier, 'present'>) {
    this.#db = db;
    this.#notifier = notifier;
  }

  /** If the database fails, it returns the cached answer even if stale; throws if there is none. */
  async has(fileName: string): Promise<boolean> {
    const state = this.#notifier.present?.name;
    const kept = this.#kept.get(fileName);
    if (kept && state !== undefined && kept.state === state) return isShown(kept);
    try {
      const found = { shownFrom: await this.#find(fileName), state };
      // A future posting date is not cached, because changes of items not yet visible go unreported.
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
