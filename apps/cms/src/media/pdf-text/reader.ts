import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { BOUNDS } from './bounds';
import { extractText } from './extraction';
import { subscribeToFiles } from './file-changes';
import {
  claimNext,
  nextExpiry,
  noteChanges,
  putExtraction,
  release,
  type WaitingPdf,
} from './waiting';

export interface PdfReader {
  /** Resolves when nothing is waiting. */
  idle(): Promise<void>;
  /** Ends a reading in the middle; its file waits for the next start. */
  stop(): Promise<void>;
}

/** Where Strapi keeps the reader of the running cms: `strapi.get<PdfReader>(PDF_READER)`. */
export const PDF_READER = 'portal.pdfReader';

/** Should this process end without a word, others may read its file after so much longer. */
const CLAIM_SPARE_SECONDS = 30;

/**
 * Keeps the texts of the PDFs in the media library: reads, one at a time and in the background,
 * those that are new or replaced, and at the start all that were not read by this version.
 *
 * `onRead` is told of each file whose text was written, changed or removed.
 */
export function startPdfReader(
  strapi: Core.Strapi,
  onRead: (fileId: number) => Promise<void>,
  bounds = BOUNDS,
): PdfReader {
  const db = strapi.db.connection;
  const stopping = new AbortController();
  const claimMs = (bounds.seconds + CLAIM_SPARE_SECONDS) * 1000;
  // Not in the request or the transaction of the upload that told of a file.
  const apart = AsyncLocalStorage.snapshot();
  const name = randomUUID();
  let work: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  /** What fails is logged, and does not end the reader. */
  async function attempt(what: string, action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch (error) {
      if (!stopping.signal.aborted)
        strapi.log.error(`Nội dung tệp PDF: không ${what} được.`, error);
    }
  }

  const tell = (fileId: number) => attempt(`báo tin về tệp ${fileId}`, () => onRead(fileId));

  async function note(fileId?: number): Promise<void> {
    for (const gone of await noteChanges(db, fileId)) await tell(gone);
  }

  async function readWaiting(): Promise<void> {
    while (!stopping.signal.aborted) {
      const file = await claimNext(db, name, claimMs);
      if (!file) return await lookAtNextExpiry();
      await attempt(`đọc tệp ${file.file_id}`, () => read(file));
    }
    await release(db, name);
  }

  /** A reader that died in the middle, or a reading that failed, leaves a claim that runs out. */
  async function lookAtNextExpiry(): Promise<void> {
    const expiry = await nextExpiry(db);
    if (expiry === undefined || stopping.signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(readOn, Math.max(expiry - Date.now() + 1, 0)).unref();
  }

  function readOn(): void {
    work = work.then(() => attempt('đọc tiếp', readWaiting));
  }

  async function read(file: WaitingPdf): Promise<void> {
    const found = await db('files').where({ id: file.file_id }).first<{ url: string }>('url');
    // Gone meanwhile: its row goes by the change that was told.
    if (!found) return;
    const place = path.join(strapi.dirs.static.public, found.url);
    const extraction = await extractText(place, bounds, stopping.signal);
    if (extraction.state === 'refused') {
      strapi.log.warn(`Nội dung tệp PDF: bỏ qua tệp ${file.file_id} (${extraction.reason}).`);
    }
    if (await putExtraction(db, file, extraction)) await tell(file.file_id);
  }

  function look(fileId?: number): void {
    const noted = attempt('ghi nhận thay đổi', () => note(fileId));
    work = Promise.all([work, noted]).then(() => undefined);
    readOn();
  }

  const unsubscribe = subscribeToFiles(strapi, (fileId) => apart(() => look(fileId)));
  look();

  async function idle(): Promise<void> {
    for (let seen; seen !== work;) {
      seen = work;
      await seen;
    }
  }

  async function stop(): Promise<void> {
    unsubscribe();
    stopping.abort();
    clearTimeout(timer);
    await idle();
  }

  return { idle, stop };
}
