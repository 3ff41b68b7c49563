import type { Core } from '@strapi/strapi';
import * as z from 'zod';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { batchesOf } from '../../platform/database/chunk';
import { hashesOf } from '../../content/media-fields/upload-names';
import { TABLE, type PublicFilesRow } from './public-files-table';

export const PUBLIC_FILES = 'public-files';

const POLL_MS = 1_000;
/** Other processes notice a change if its transaction is no longer than this. */
const MAX_TRANSACTION_MS = 300_000;

const hashList = z.array(z.string());

interface Item {
  changedAt: number;
  shownFrom: number;
  hashes: string[];
}

/**
 * The uploads that the public may see, in memory, so that a request for a file costs no query. Changes
 * by this process apply at commit; those of other processes are polled.
 */
export class KnownFiles {
  readonly #db: Database;
  readonly #items = new Map<string, Item>();
  /** For each file, the instants from which the items that use it are shown. */
  readonly #shown = new Map<string, number[]>();
  #latest = 0;
  #timer: NodeJS.Timeout | undefined;
  #polling: Promise<void> | undefined;

  constructor(db: Database) {
    this.#db = db;
  }

  has(fileName: string): boolean {
    const now = Date.now();
    return hashesOf(fileName).some((hash) => this.#shown.get(hash)?.some((from) => from <= now));
  }

  take({ document_id: id, hashes, ...row }: PublicFilesRow): void {
    const changedAt = wholeNumberOf(row.changed_at);
    const shownFrom = wholeNumberOf(row.shown_from);
    const former = this.#items.get(id);
    if (former && former.changedAt >= changedAt) return;
    const used = hashes === null ? [] : hashList.parse(JSON.parse(hashes));
    this.#items.set(id, { changedAt, shownFrom, hashes: used });
    for (const hash of used) this.#shown.set(hash, [...(this.#shown.get(hash) ?? []), shownFrom]);
    if (former) this.#forget(former);
    this.#latest = Math.max(this.#latest, changedAt);
  }

  /** Reads the changes since the last call; everything at first. */
  async refresh(): Promise<void> {
    const since = this.#latest - MAX_TRANSACTION_MS;
    const stamps: Pick<PublicFilesRow, 'document_id' | 'changed_at'>[] = await this.#db(TABLE)
      .where('changed_at', '>', since)
      .select('document_id', 'changed_at');
    const changed = stamps
      .filter((row) => (this.#items.get(row.document_id)?.changedAt ?? -1) < Number(row.changed_at))
      .map((row) => row.document_id);
    for (const batch of batchesOf(changed)) {
      const rows: PublicFilesRow[] = await this.#db(TABLE).whereIn('document_id', batch).select();
      for (const row of rows) this.take(row);
    }
  }

  /** While the database is away, the last known state holds. */
  watch(strapi: Core.Strapi): void {
    let isFailing = false;
    const poll = async () => {
      try {
        await this.refresh();
        isFailing = false;
      } catch (error) {
        if (!isFailing) strapi.log.warn(`Public files cannot be looked up: ${String(error)}`);
        isFailing = true;
      }
    };
    const next = () => {
      this.#polling ??= poll().finally(() => {
        this.#polling = undefined;
      });
    };
    this.#timer = setInterval(next, POLL_MS).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#polling;
  }

  #forget({ hashes, shownFrom }: Item): void {
    for (const hash of hashes) {
      const shown = this.#shown.get(hash) ?? [];
      const left = shown.toSpliced(shown.indexOf(shownFrom), 1);
      if (left.length > 0) this.#shown.set(hash, left);
      else this.#shown.delete(hash);
    }
  }
}
