import { sendFilesInParts } from '../uploads/send-files';

export interface AlbumUpload {
  id: number;
  file: File;
  state: 'waiting' | 'running' | 'failed';
  /** From 0 to 1. */
  progress: number;
  /** Why it failed, in a sentence. */
  reason: string;
}

interface Uploading {
  token: string | null;
  /** Gets each stored file, in the order in which they were chosen. */
  onStored: (asset: unknown) => void;
}

/** Uploads files one by one, so that the photos keep the order in which they were chosen. */
export class AlbumUploads {
  #uploads: readonly AlbumUpload[] = [];
  #done = 0;
  #count = 0;
  #running = new Map<number, AbortController>();
  readonly #listeners = new Set<() => void>();
  #uploading: Uploading = { token: null, onStored: () => {} };

  /** Call after each render: the token and the form's callback change. */
  follow(uploading: Uploading): void {
    this.#uploading = uploading;
  }

  all = (): readonly AlbumUpload[] => this.#uploads;

  /** The number of files stored since the queue was last idle. */
  get done(): number {
    return this.#done;
  }

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  add(files: readonly File[]): void {
    if (!this.#isBusy()) this.#done = 0;
    const added = files.map((file): AlbumUpload => {
      this.#count += 1;
      return { id: this.#count, file, state: 'waiting', progress: 0, reason: '' };
    });
    this.#put([...this.#uploads, ...added]);
    this.#next();
  }

  retry(id: number): void {
    this.#change(id, { state: 'waiting', progress: 0, reason: '' });
    this.#next();
  }

  /** Cancels an upload, or dismisses a failed one. */
  drop(id: number): void {
    this.#put(this.#uploads.filter((one) => one.id !== id));
    this.#running.get(id)?.abort();
    this.#next();
  }

  dropUnfinished(): void {
    for (const { id } of this.#uploads.filter(({ state }) => state !== 'failed')) this.drop(id);
  }

  #isBusy(): boolean {
    return this.#uploads.some(({ state }) => state !== 'failed');
  }

  #next(): void {
    const waiting = this.#uploads.find(({ state }) => state === 'waiting');
    if (waiting && this.#running.size === 0) void this.#run(waiting);
  }

  async #run({ id, file }: AlbumUpload): Promise<void> {
    const stop = new AbortController();
    this.#running.set(id, stop);
    this.#change(id, { state: 'running' });
    const formData = new FormData();
    formData.append('files', file);
    formData.append('fileInfo', JSON.stringify({ name: file.name }));
    try {
      const answer = await sendFilesInParts({
        ...{ url: '/upload', formData, token: this.#uploading.token, signal: stop.signal },
        // Uses the library's copy of a known file, without asking.
        known: 'use',
        onProgress: (sent, bytes) => this.#change(id, { progress: bytes === 0 ? 0 : sent / bytes }),
      });
      if (!stop.signal.aborted)
        this.#uploading.onStored(Array.isArray(answer) ? answer[0] : answer);
      this.#done += 1;
      this.#put(this.#uploads.filter((one) => one.id !== id));
    } catch (error) {
      const reason = error instanceof Error ? error.message : '';
      this.#change(id, { state: 'failed', reason });
    }
    this.#running.delete(id);
    this.#next();
  }

  #change(id: number, change: Partial<AlbumUpload>): void {
    this.#put(this.#uploads.map((one) => (one.id === id ? { ...one, ...change } : one)));
  }

  #put(uploads: readonly AlbumUpload[]): void {
    this.#uploads = uploads;
    for (const listener of this.#listeners) listener();
  }
}
