import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { cancelMany, enqueue, enqueueMany } from '../../platform/jobs/enqueue';
import type { Extraction } from './extraction';

/** Raise it whenever a code change makes the same PDF give another text. */
export const PDF_TEXT_VERSION = 1;

/** The kind of job that reads a file. The key is the id of the file. */
export const READ_PDF = 'read-pdf';
/** The kind of job that reports a text that was written, changed or removed. */
export const TELL_PDF_TEXT = 'tell-pdf-text';

interface WaitingPdf {
  file_id: number;
  sha256: string;
}

const PDF = 'application/pdf';
const HASH = "coalesce(f.provider_metadata ->> 'sha256', '')";

/**
 * Compares the PDFs of the media library, or one file, with their rows. It enqueues reading for a PDF that
 * is new, replaced or was read by an earlier version. It removes rows whose PDF is gone, and enqueues
 * jobs that report this.
 */
export async function noteChanges(trx: Database, fileId?: number): Promise<void> {
  await noteOutdated(trx, fileId);
  if (fileId === undefined) await enqueueForgotten(trx);
  await removeGone(trx, fileId);
}

async function noteOutdated(trx: Database, fileId?: number): Promise<void> {
  const isRead = trx('pdf_texts as t')
    .whereRaw(`t.file_id = f.id and t.sha256 = ${HASH}`)
    .where('t.version', '>=', PDF_TEXT_VERSION);
  const outdated = trx('files as f').where('f.mime', PDF).whereNotExists(isRead);
  if (fileId !== undefined) void outdated.where('f.id', fileId);
  const files = await outdated.select<WaitingPdf[]>(
    'f.id as file_id',
    trx.raw(`${HASH} as sha256`),
  );
  for (const batch of batchesOf(files)) {
    // If another process has noted the same change, only the one that changed the row enqueues.
    const noted: Pick<WaitingPdf, 'file_id'>[] = await trx('pdf_texts')
      .insert(batch.map((file) => ({ ...file, version: PDF_TEXT_VERSION, state: 'waiting' })))
      .onConflict('file_id')
      .merge()
      .where((row) => {
        void row
          .whereRaw('pdf_texts.sha256 <> excluded.sha256')
          .orWhereRaw('pdf_texts.version < excluded.version');
      })
      .returning('file_id');
    await enqueueReading(trx, noted);
  }
}

/** Repairs rows that wait without a job, as in databases from before the job queue. */
async function enqueueForgotten(trx: Database): Promise<void> {
  const job = trx('jobs')
    .where({ kind: READ_PDF })
    .whereRaw('jobs.key = cast(pdf_texts.file_id as varchar(255))');
  const rows = await trx('pdf_texts')
    .where({ state: 'waiting' })
    .whereNotExists(job)
    .select<Pick<WaitingPdf, 'file_id'>[]>('file_id');
  await enqueueReading(trx, rows);
}

/** Uses the file id as priority, so that the newest file is read first. */
async function enqueueReading(
  trx: Database,
  files: readonly Pick<WaitingPdf, 'file_id'>[],
): Promise<void> {
  const jobs = files.map(({ file_id: id }) => ({ kind: READ_PDF, key: String(id), priority: id }));
  await enqueueMany(trx, jobs);
}

async function removeGone(trx: Database, fileId?: number): Promise<void> {
  const isThere = trx('files').whereRaw('files.id = pdf_texts.file_id').where({ mime: PDF });
  const gone = trx('pdf_texts').whereNotExists(isThere);
  if (fileId !== undefined) void gone.where({ file_id: fileId });
  const rows = await gone.select<Pick<WaitingPdf, 'file_id'>[]>('file_id');
  const ids = rows.map(({ file_id: id }) => id);
  for (const batch of batchesOf(ids)) await trx('pdf_texts').whereIn('file_id', batch).delete();
  const keys = ids.map(String);
  await cancelMany(trx, READ_PDF, keys);
  await enqueueMany(
    trx,
    keys.map((key) => ({ kind: TELL_PDF_TEXT, key })),
  );
}

/** The row of a waiting file; undefined if it has been read or is gone. */
export async function findWaiting(db: Database, fileId: number): Promise<WaitingPdf | undefined> {
  return db('pdf_texts')
    .where({ file_id: fileId, state: 'waiting' })
    .first<WaitingPdf | undefined>('file_id', 'sha256');
}

/**
 * Stores the result of reading a file, and enqueues a job that reports it. It stores nothing if the file
 * was replaced or deleted meanwhile; then another job reads the new bytes.
 */
export async function putExtraction(
  db: Database,
  file: WaitingPdf,
  extraction: Extraction,
): Promise<void> {
  await db.transaction(async (trx) => {
    const written = await trx('pdf_texts')
      .where({ ...file, state: 'waiting' })
      .update({
        ...{ state: extraction.state, reason: null, pages: 0, is_cut: false, text: '' },
        ...columnsOf(extraction),
      });
    if (written === 0) return;
    await enqueue(trx, { kind: TELL_PDF_TEXT, key: String(file.file_id) });
  });
}

function columnsOf(extraction: Extraction) {
  if (extraction.state === 'refused') return { reason: extraction.reason };
  const { pages, isCut } = extraction;
  const text = extraction.state === 'read' ? extraction.text : '';
  return { pages, is_cut: isCut, text };
}
