import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isMissing } from '../api-error.js';
import type { Client } from '../client.js';
import type { Upload } from './held-records.js';
import { replaceFile } from './replace-file.js';

const UPLOAD = /^\/uploads\/([\w.-]+)$/;
/** A record rounds the size of a file to tens of bytes. */
const ROUNDING = 10;

/**
 * The files that records name, in `uploads` under their own names. The address of a file depends on its
 * bytes, so an existing file is never fetched again.
 */
export class HeldFiles {
  readonly #folder: string;
  readonly #client: Client;
  readonly #uploads = new Map<string, Upload & { uses: number }>();
  /** The names of files that may be missing or no longer needed. */
  readonly #open = new Set<string>();

  private constructor(folder: string, client: Client) {
    this.#folder = path.join(folder, 'uploads');
    this.#client = client;
  }

  static async open(folder: string, client: Client): Promise<HeldFiles> {
    const files = new HeldFiles(folder, client);
    await mkdir(files.#folder, { recursive: true });
    for (const name of await readdir(files.#folder)) files.#open.add(name);
    return files;
  }

  /** Counts the uses when records come and go. */
  note(came: readonly Upload[], went: readonly Upload[]): void {
    for (const [uploads, step] of [[came, 1] as const, [went, -1] as const]) {
      for (const upload of uploads) {
        const name = UPLOAD.exec(upload.url)?.[1];
        if (name === undefined) continue;
        const uses = (this.#uploads.get(name)?.uses ?? 0) + step;
        this.#uploads.set(name, { ...upload, uses });
        this.#open.add(name);
      }
    }
  }

  /** Fetches files that are missing or of another size, and deletes those that no record names. */
  async settle(signal: AbortSignal | undefined): Promise<void> {
    for (const name of this.#open) {
      signal?.throwIfAborted();
      const upload = this.#uploads.get(name);
      if (!upload || upload.uses <= 0) {
        this.#uploads.delete(name);
        await rm(path.join(this.#folder, name), { force: true });
      } else if (!(await this.#isWhole(name, upload))) await this.#fetch(name, upload, signal);
      this.#open.delete(name);
    }
  }

  async #isWhole(name: string, { sizeBytes }: Upload): Promise<boolean> {
    const there = await stat(path.join(this.#folder, name)).catch(() => undefined);
    return there !== undefined && Math.abs(there.size - sizeBytes) <= ROUNDING;
  }

  /** A file deleted meanwhile is skipped: the changes will tell of the item that named it. */
  async #fetch(name: string, upload: Upload, signal: AbortSignal | undefined): Promise<void> {
    let response: Response;
    try {
      response = await this.#client.download(upload.url, signal);
    } catch (error) {
      if (isMissing(error)) return;
      throw error;
    }
    const bytes = response.body ? Readable.from(response.body) : Readable.from([]);
    await replaceFile(path.join(this.#folder, name), bytes, (file) => checkFile(file, upload));
  }
}

async function checkFile(file: string, { url, sha256 }: Upload): Promise<void> {
  if (sha256 === null) return;
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('hex') !== sha256) throw new Error(`${url} has arrived with other bytes.`);
}
