import type { LibraryFile } from './library-file';
import { uploadFile } from './upload-file';

export interface Upload {
  id: string;
  state: 'waiting' | 'running' | 'failed' | 'arrived';
  /** From 0 to 1. */
  progress: number;
  /** Why it failed, in a sentence. */
  reason: string;
  /** Undefined if there is nothing to send, as for a picture of another site. */
  file: File | undefined;
  /** The name in its placeholder. */
  name: string;
  alt: string;
  caption: string;
}

type Start = Pick<Upload, 'file' | 'name' | 'alt' | 'caption' | 'reason'>;

type Done = (upload: Upload, file: LibraryFile) => boolean;

const MAX_CONCURRENT_UPLOADS = 2;

/** The uploads of one editor; listeners hear of each change. */
export class UploadQueue {
  readonly #uploads = new Map<string, Upload>();
  readonly #listeners = new Set<(id: string) => void>();
  readonly #stop = new AbortController();
  /** Finished uploads without a place in the text. */
  readonly #arrived = new Map<string, LibraryFile>();
  #token: string | null = null;
  #onDone: Done = () => false;
  #count = 0;

  signIn(token: string | null): void {
    this.#token = token;
  }

  /** The callback returns true once it has placed the picture. */
  whenDone(done: Done): void {
    this.#onDone = done;
  }

  /** Uploads that are not in the text yet, in the order of their start. */
  all(): Upload[] {
    return [...this.#uploads.values()];
  }

  /** Returns the id by which the text refers to the upload. */
  add(start: Start): string {
    this.#count += 1;
    const id = `${Date.now().toString(36)}-${this.#count}`;
    const state = start.file ? 'waiting' : 'failed';
    this.#uploads.set(id, { ...start, id, state, progress: 0 });
    this.#next();
    return id;
  }

  /** Uploads a file without a placeholder in the text. */
  send(file: File): Promise<LibraryFile> {
    return uploadFile(file, {
      ...{ token: this.#token, alt: '', caption: '', signal: this.#stop.signal },
      onProgress: () => {},
    });
  }

  get(id: unknown): Upload | undefined {
    return typeof id === 'string' ? this.#uploads.get(id) : undefined;
  }

  retry(id: string, file?: File): void {
    const upload = this.#uploads.get(id);
    if (!upload) return;
    this.#change(id, { state: 'waiting', progress: 0, reason: '', file: file ?? upload.file });
    this.#next();
  }

  listen(listener: (id: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Offers finished uploads to the callback of `whenDone`. */
  deliver(): void {
    for (const [id, file] of this.#arrived) {
      const upload = this.#uploads.get(id);
      if (!upload || !this.#onDone(upload, file)) continue;
      this.#arrived.delete(id);
      this.#uploads.delete(id);
    }
  }

  /** Cancels all uploads. */
  stop(): void {
    this.#stop.abort();
  }

  #next(): void {
    const all = [...this.#uploads.values()];
    const free = MAX_CONCURRENT_UPLOADS - all.filter(({ state }) => state === 'running').length;
    for (const { id } of all.filter(({ state }) => state === 'waiting').slice(0, free)) {
      void this.#run(id);
    }
  }

  async #run(id: string): Promise<void> {
    const upload = this.#uploads.get(id);
    if (!upload?.file) return;
    this.#change(id, { state: 'running' });
    try {
      const stored = await uploadFile(upload.file, {
        token: this.#token,
        alt: upload.alt,
        caption: upload.caption,
        signal: this.#stop.signal,
        onProgress: (progress) => this.#change(id, { progress }),
      });
      this.#arrived.set(id, stored);
      this.#change(id, { state: 'arrived' });
      this.deliver();
    } catch (error) {
      this.#change(id, { state: 'failed', reason: error instanceof Error ? error.message : '' });
    }
    this.#next();
  }

  #change(id: string, change: Partial<Upload>): void {
    const upload = this.#uploads.get(id);
    if (!upload) return;
    this.#uploads.set(id, { ...upload, ...change });
    for (const listener of this.#listeners) listener(id);
  }
}
