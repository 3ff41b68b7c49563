import type { Core, UID } from '@strapi/strapi';
import { isPostgres, wholeNumberOf, type Database } from '../../platform/database/database';
import { now, TABLE, type PublicFilesRow } from './public-files-table';
import { loadFileUses, type FileUses } from './load-file-uses';

/** Writes which uploads an item shows to the public; answers the row if it has changed. */
export async function projectPublicFiles(
  strapi: Core.Strapi,
  trx: Database,
  uid: UID.ContentType,
  documentId: string,
): Promise<PublicFilesRow | undefined> {
  const { uses } = await loadFileUses(strapi, uid, { documentIds: [documentId] });
  const [published] = uses;
  const row = rowOf(uid, documentId, published);
  const before = await trx(TABLE)
    .where({ document_id: documentId })
    .first<PublicFilesRow | undefined>();
  if (isSame(row, before)) return undefined;
  await putRows(trx, [row]);
  return trx(TABLE).where({ document_id: documentId }).first();
}

interface NewRow {
  document_id: string;
  type: string;
  hashes: string | null;
  shown_from: number;
}

/** The row of an item; for one that is not published, a row without uploads. */
export function rowOf(type: string, documentId: string, published?: FileUses): NewRow {
  const hashes = published ? JSON.stringify(published.hashes) : null;
  return { document_id: documentId, type, hashes, shown_from: published?.shownFrom ?? 0 };
}

export function isSame(row: NewRow, before: PublicFilesRow | undefined): boolean {
  if (row.hashes === null) return (before?.hashes ?? null) === null;
  return before?.hashes === row.hashes && wholeNumberOf(before.shown_from) === row.shown_from;
}

export async function putRows(trx: Database, rows: NewRow[]): Promise<void> {
  if (rows.length === 0) return;
  const latest = isPostgres(trx) ? 'greatest' : 'max';
  await trx(TABLE)
    .insert(rows.map((row) => ({ ...row, changed_at: now(trx) })))
    .onConflict('document_id')
    .merge({
      type: trx.raw('excluded.type'),
      hashes: trx.raw('excluded.hashes'),
      shown_from: trx.raw('excluded.shown_from'),
      changed_at: trx.raw(`${latest}(excluded.changed_at, ${TABLE}.changed_at + 1)`),
    });
}
