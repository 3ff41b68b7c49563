import { batchesOf } from '../../platform/database/chunk';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { Extraction } from './extraction';

/** To be raised whenever the same PDF has another text than before. */
export const PDF_TEXT_VERSION = 1;

export interface WaitingPdf {
  file_id: number;
  sha256: string;
}

const PDF = 'application/pdf';
const HASH = "coalesce(f.provider_metadata ->> 'sha256', '')";

/**
 * Compares the PDFs of the media library, or one file of it, with their rows: those that are new,
 * replaced, or read by an earlier version of the reader wait from now on. Rows without a PDF go; the
 * ids of their files are the answer.
 */
export async function noteChanges(db: Database, fileId?: number): Promise<number[]> {
  const bindings = [PDF_TEXT_VERSION, PDF, PDF_TEXT_VERSION];
  await db.raw(
    `insert into pdf_texts (file_id, sha256, version, state)
    select f.id, ${HASH}, ?, 'waiting' from files f
    where f.mime = ? and not exists (
      select 1 from pdf_texts t where t.file_id = f.id and t.version >= ? and t.sha256 = ${HASH}
    ) ${fileId === undefined ? '' : 'and f.id = ?'}
    on conflict (file_id) do update set sha256 = excluded.sha256, version = excluded.version,
      state = excluded.state, claimed_until = 0, claimed_by = null`,
    fileId === undefined ? bindings : [...bindings, fileId],
  );
  const rows = fileId === undefined ? db('pdf_texts') : db('pdf_texts').where({ file_id: fileId });
  const gone = await rows
    .whereNotExists(db('files').whereRaw('files.id = pdf_texts.file_id').where({ mime: PDF }))
    .select<{ file_id: number }[]>('file_id');
  const ids = gone.map(({ file_id: id }) => id);
  for (const batch of batchesOf(ids)) await db('pdf_texts').whereIn('file_id', batch).delete();
  return ids;
}

/**
 * Claims the newest waiting file for `reader`, for `forMs` milliseconds. No other reader of the
 * database gets it before it is released or the time is over.
 */
export async function claimNext(
  db: Database,
  reader: string,
  forMs: number,
): Promise<WaitingPdf | undefined> {
  const now = Date.now();
  const isFree = () => db('pdf_texts').where('claimed_until', '<', now);
  for (;;) {
    const found = await isFree()
      .where({ state: 'waiting' })
      .orderBy('file_id', 'desc')
      .first<WaitingPdf | undefined>('file_id', 'sha256');
    if (!found) return undefined;
    const claimed = await isFree()
      .where({ ...found, state: 'waiting' })
      .update({ claimed_until: now + forMs, claimed_by: reader });
    if (claimed > 0) return found;
  }
}

/** Gives back what `reader` has claimed; the claims of other readers stay. */
export async function release(db: Database, reader: string): Promise<void> {
  await db('pdf_texts')
    .where({ claimed_by: reader, state: 'waiting' })
    .update({ claimed_until: 0, claimed_by: null });
}

/** The instant, in milliseconds, at which the first claim on a waiting file runs out. */
export async function nextExpiry(db: Database): Promise<number | undefined> {
  const row = await db('pdf_texts')
    .where({ state: 'waiting' })
    .orderBy('claimed_until')
    .first<{ claimed_until: string | number } | undefined>('claimed_until');
  return row && wholeNumberOf(row.claimed_until);
}

/** Writes what a file holds. False where its bytes are others by now, or it is gone. */
export async function putExtraction(
  db: Database,
  file: WaitingPdf,
  extraction: Extraction,
): Promise<boolean> {
  const written = await db('pdf_texts')
    .where({ ...file, state: 'waiting' })
    .update({
      ...{ state: extraction.state, claimed_until: 0, claimed_by: null },
      ...{ reason: null, pages: 0, is_cut: false, text: '' },
      ...columnsOf(extraction),
    });
  return written > 0;
}

function columnsOf(extraction: Extraction) {
  if (extraction.state === 'refused') return { reason: extraction.reason };
  const { pages, isCut } = extraction;
  const text = extraction.state === 'read' ? extraction.text : '';
  return { pages, is_cut: isCut, text };
}
