import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { startWorker } from '../../platform/jobs/worker';
import { BOUNDS } from './bounds';
import { extractText } from './extraction';
import { subscribeToFiles } from './file-changes';
import { findWaiting, noteChanges, putExtraction, READ_PDF, TELL_PDF_TEXT } from './waiting';

export interface PdfReader {
  /** Resolves when no file is waiting. */
  idle(): Promise<void>;
  /** Aborts a running read; its file is read after the next start. */
  stop(): Promise<void>;
}

/** The service key of the reader: `strapi.get<PdfReader>(PDF_READER)`. */
export const PDF_READER = 'portal.pdfReader';

const LEASE_MS = 60_000;

/**
 * Extracts the texts of the PDFs in the media library, one at a time and in the background: new and
 * replaced files, and at the start all files that this version has not read.
 *
 * It calls `onRead` for each file whose text was written, changed or removed, and again if it rejects.
 */
export function startPdfReader(
  strapi: Core.Strapi,
  onRead: (fileId: number) => Promise<void>,
  bounds = BOUNDS,
): PdfReader {
  const { connection: db } = strapi.db;
  const common = { db, log: strapi.log, leaseMs: LEASE_MS };

  const teller = startWorker({
    ...common,
    kind: TELL_PDF_TEXT,
    run: ({ key }) => onRead(Number(key)),
  });
  const reader = startWorker({
    ...common,
    kind: READ_PDF,
    run: async ({ key }, { signal }) => {
      await read(Number(key), signal);
      teller.wake();
    },
  });

  async function read(fileId: number, signal: AbortSignal): Promise<void> {
    const waiting = await findWaiting(db, fileId);
    const file = await db('files').where({ id: fileId }).first<{ url: string } | undefined>('url');
    if (!waiting || !file) return;
    const place = path.join(strapi.dirs.static.public, file.url);
    const extraction = await extractText(place, bounds, signal);
    if (extraction.state === 'refused') {
      strapi.log.warn(`Nội dung tệp PDF: bỏ qua tệp ${fileId} (${extraction.reason}).`);
    }
    await putExtraction(db, waiting, extraction);
  }

  function wake(): void {
    reader.wake();
    teller.wake();
  }

  async function compareAll(): Promise<void> {
    try {
      await db.transaction((trx) => noteChanges(trx));
      wake();
    } catch (error) {
      strapi.log.error('Nội dung tệp PDF: không đối chiếu được với thư viện tệp.', error);
    }
  }

  const unsubscribe = subscribeToFiles(strapi, { inTransaction: noteChanges, afterCommit: wake });
  const compared = compareAll();

  async function idle(): Promise<void> {
    await compared;
    await reader.idle();
    await teller.idle();
  }

  async function stop(): Promise<void> {
    unsubscribe();
    await compared;
    await Promise.all([reader.stop(), teller.stop()]);
  }

  return { idle, stop };
}
