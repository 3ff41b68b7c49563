import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { ApiError, UNREADABLE } from '../api-error.js';
import { parsedJson } from '../parsed-json.js';
import { changeDigest, digestOfRecord, digestOfSet, type PublishedItem } from '../digest.js';
import { replaceFile } from './replace-file.js';

/** A file that an item uses, as its record names it. */
export interface Upload {
  url: string;
  sizeBytes: number;
  sha256: string | null;
}

export interface Held {
  type: string;
  documentId: string;
  digest: string;
  uploads: Upload[];
}

const NAME = /^[\w-]+$/;

/** The records in a folder: `records/{type}/{documentId}.json`, with the exact bytes of the API. */
export class HeldRecords {
  readonly #folder: string;
  readonly #held = new Map<string, Held>();
  #digest = digestOfSet([]);

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Reads the folder and computes the digests from the bytes. Deletes what is not a record. */
  static async open(folder: string): Promise<HeldRecords> {
    const held = new HeldRecords(path.join(folder, 'records'));
    await mkdir(held.#folder, { recursive: true });
    for (const type of await readdir(held.#folder)) {
      for (const file of await readdir(path.join(held.#folder, type))) {
        const place = path.join(held.#folder, type, file);
        const bytes = await readFile(place, 'utf8');
        const record = readRecord(bytes);
        if (record && held.#placeOf(record) === place) held.#note(record, bytes);
        else await rm(place);
      }
    }
    return held;
  }

  get count(): number {
    return this.#held.size;
  }

  /** The digest of all held records, as `/changes/state` computes it. */
  get digest(): string {
    return this.#digest;
  }

  all(): IterableIterator<Held> {
    return this.#held.values();
  }

  digestOf(item: Item): string | undefined {
    return this.#held.get(keyOf(item))?.digest;
  }

  /** Stores a record as received; returns it and the one it replaces. Throws if it is not a record. */
  async put(bytes: string): Promise<{ came: Held; went: Held | undefined }> {
    const record = readRecord(bytes);
    if (!record)
      throw new ApiError(UNREADABLE, 'The portal has answered something else than a record.');
    const went = this.#held.get(keyOf(record));
    if (went?.digest === digestOfRecord(bytes)) return { came: went, went };
    const place = this.#placeOf(record);
    await mkdir(path.dirname(place), { recursive: true });
    await replaceFile(place, bytes);
    return { came: this.#note(record, bytes), went };
  }

  /** Returns the removed record. */
  async remove(item: Item): Promise<Held | undefined> {
    const former = this.#held.get(keyOf(item));
    if (!former) return undefined;
    await rm(this.#placeOf(former), { force: true });
    this.#held.delete(keyOf(former));
    this.#digest = changeDigest(this.#digest, [itemOf(former)], []);
    return former;
  }

  #placeOf({ type, documentId }: Item): string {
    return path.join(this.#folder, type, `${documentId}.json`);
  }

  #note({ type, documentId, uploads }: Read, bytes: string): Held {
    const held = { type, documentId, uploads, digest: digestOfRecord(bytes) };
    const former = this.#held.get(keyOf(held));
    this.#held.set(keyOf(held), held);
    this.#digest = changeDigest(this.#digest, former ? [itemOf(former)] : [], [itemOf(held)]);
    return held;
  }
}

type Item = Pick<Held, 'type' | 'documentId'>;
type Read = Omit<Held, 'digest'>;

export const keyOf = ({ type, documentId }: Item) => `${type}/${documentId}`;

function itemOf({ type, documentId, digest }: Held): PublishedItem {
  return { type: `api::${type}.${type}`, documentId, digest };
}

/** Undefined for what is not a record, and for one whose names could lead out of the folder. */
function readRecord(bytes: string): Read | undefined {
  const record = parsedJson(bytes);
  if (typeof record !== 'object' || record === null) return undefined;
  const { type, documentId, uploads }: Record<string, unknown> = { ...record };
  if (typeof type !== 'string' || !NAME.test(type)) return undefined;
  if (typeof documentId !== 'string' || !NAME.test(documentId)) return undefined;
  if (!Array.isArray(uploads) || !uploads.every(isUpload)) return undefined;
  return { type, documentId, uploads };
}

function isUpload(value: unknown): value is Upload {
  if (typeof value !== 'object' || value === null) return false;
  const { url, sizeBytes, sha256 }: Record<string, unknown> = { ...value };
  const isHash = sha256 === null || typeof sha256 === 'string';
  return typeof url === 'string' && typeof sizeBytes === 'number' && isHash;
}
