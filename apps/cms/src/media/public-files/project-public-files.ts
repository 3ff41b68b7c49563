import type { Core, UID } from '@strapi/strapi';
import { isPostgres, wholeNumberOf, type Database } from '../../platform/database/database';
import { now, TABLE, type PublicFilesRow } from './public-files-table';
import { loadFileUses, type FileUses } from './load-file-uses';

/** Writes which uploads some items show to the public; answers the rows that have changed. */
export async function projectPublicFiles(
  strapi: Core.Strapi,
  trx: Database,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<PublicFilesRow[]> {
  const uses = await loadFileUses(strapi, uid, documentIds);
  const published = new Map(uses.map((one) => [one.documentId, one]));
  const stored: PublicFilesRow[] = await trx(TABLE).whereIn('document_id', documentIds).select();
  const before = new Map(stored.map((row) => [row.document_id, row]));
  const changed = documentIds
    .map((id) => rowOf(uid, id, published.get(id)))
    .filter((row) => !isSame(row, before.get(row.document_id)));
  if (changed.length === 0) return [];
  await putRows(trx, changed);
  const ids = changed.map((row) => row.document_id);
  return trx(TABLE).whereIn('document_id', ids).select();
}

interface NewRow {
  document_id: string;
  type: string;
  hashes: string | null;
  shown_from: number;
}

/** The row of an item; for one that is not published, a row without uploads. */
function rowOf(type: string, documentId: string, published?: FileUses): NewRow {
  const hashes = published ? JSON.stringify(published.hashes) : null;
  return { document_id: documentId, type, hashes, shown_from: published?.shownFrom ?? 0 };
}

function isSame(row: NewRow, before: PublicFilesRow | undefined): boolean {
  if (row.hashes === null) return (before?.hashes ?? null) === null;
  return before?.hashes === row.hashes && wholeNumberOf(before.shown_from) === row.shown_from;
}

async function putRows(trx: Database, rows: NewRow[]): Promise<void> {
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
