import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Change, ChangesState } from '@portal/contract/changes';
import { isMissing } from '../api-error.js';
import { parsedJson } from '../parsed-json.js';
import type { Client } from '../client.js';
import { readLines } from '../lines.js';
import { withTimeLimit } from '../time-limit.js';
import { HeldFiles } from './held-files.js';
import { HeldRecords, keyOf, type Held } from './held-records.js';
import { replaceFile } from './replace-file.js';

const SILENCE_MS = 60_000;

interface Where {
  client: Client;
  folder: string;
  /** Whether the copy includes the files that records name. */
  hasFiles: boolean;
  signal: AbortSignal | undefined;
}

/**
 * A copy of the published content, in a folder. `state.json` holds the number of the last applied change;
 * without it the copy must start anew.
 */
export class Copy {
  readonly #where: Where;
  readonly #stateFile: string;
  readonly #records: HeldRecords;
  readonly #files: HeldFiles | undefined;
  /**
   * Items whose record did not match the digest of their newest change: the record was newer, or came from
   * a cache.
   */
  readonly #doubtful = new Map<string, Change>();
  after: number | undefined;

  private constructor(where: Where, records: HeldRecords, files: HeldFiles | undefined) {
    this.#where = where;
    this.#stateFile = path.join(where.folder, 'state.json');
    this.#records = records;
    this.#files = files;
  }

  /** Reads what a former run has left, even if it was killed. */
  static async open(where: Where): Promise<Copy> {
    const { folder, client, hasFiles } = where;
    await mkdir(folder, { recursive: true });
    const records = await HeldRecords.open(folder);
    const files = hasFiles ? await HeldFiles.open(folder, client) : undefined;
    for (const { uploads } of records.all()) files?.note(uploads, []);
    const copy = new Copy(where, records, files);
    copy.after = await readState(copy.#stateFile);
    return copy;
  }

  /** Whether the copy equals a published state, by the digest of its own bytes. */
  equals({ count, digest }: ChangesState): boolean {
    return this.#records.count === count && this.#records.digest === digest;
  }

  /**
   * Stores everything that is published and drops the rest. A kill meanwhile leaves no state, so the next
   * run starts anew.
   */
  async startAnew(): Promise<void> {
    const { client, signal } = this.#where;
    this.after = undefined;
    await rm(this.#stateFile, { force: true });
    // Changes made while the records are read come again after this number.
    const { data: state } = await client.get('/changes/state', { signal });
    const published = new Set<string>();
    const alive = withTimeLimit(signal, SILENCE_MS);
    try {
      const { body } = await client.open('/records.ndjson', { signal: alive.signal });
      for await (const line of body ? readLines(body, alive.restartClock) : []) {
        published.add(keyOf(await this.#put(line)));
      }
    } finally {
      alive.clear();
    }
    for (const held of [...this.#records.all()]) {
      if (!published.has(keyOf(held))) await this.#remove(held);
    }
    this.#doubtful.clear();
    await this.#finish(state.generation);
  }

  /** Applies changes in order. */
  async apply(changes: readonly Change[]): Promise<void> {
    const newest = new Map(changes.map((change) => [keyOf(change), change]));
    for (const change of newest.values()) await this.#takeOver(change);
    await this.#finish(changes.at(-1)?.seq ?? this.after);
  }

  /** Requests again the records that did not match their change; returns whether there were any. */
  async recheckDoubtful(): Promise<boolean> {
    const doubtful = [...this.#doubtful.values()];
    for (const change of doubtful) await this.#takeOver(change);
    await this.#finish(this.after);
    return doubtful.length > 0;
  }

  async #takeOver(change: Change): Promise<void> {
    if (change.digest === null) await this.#remove(change);
    else if (this.#records.digestOf(change) !== change.digest) await this.#fetch(change);
    const isAsTold = (this.#records.digestOf(change) ?? null) === change.digest;
    if (isAsTold) this.#doubtful.delete(keyOf(change));
    else this.#doubtful.set(keyOf(change), change);
  }

  /** The record may be newer than the change; a later change then tells of it. */
  async #fetch({ type, documentId }: Change): Promise<void> {
    const { client, signal } = this.#where;
    let bytes: string;
    try {
      bytes = await client.read('/records/{type}/{documentId}', {
        params: { type, documentId },
        signal,
      });
    } catch (error) {
      if (!isMissing(error)) throw error;
      await this.#remove({ type, documentId });
      return;
    }
    await this.#put(bytes);
  }

  async #put(bytes: string): Promise<Held> {
    const { came, went } = await this.#records.put(bytes);
    this.#files?.note(came.uploads, went?.uploads ?? []);
    return came;
  }

  async #remove(item: Pick<Held, 'type' | 'documentId'>): Promise<void> {
    const went = await this.#records.remove(item);
    if (went) this.#files?.note([], went.uploads);
  }

  async #finish(after: number | undefined): Promise<void> {
    await this.#files?.settle(this.#where.signal);
    if (after === this.after) return;
    await replaceFile(this.#stateFile, JSON.stringify({ after }));
    this.after = after;
  }
}

async function readState(file: string): Promise<number | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const state = parsedJson(text);
  const after = typeof state === 'object' && state && 'after' in state ? state.after : undefined;
  return typeof after === 'number' && Number.isSafeInteger(after) ? after : undefined;
}
