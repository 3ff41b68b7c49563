import type { Core, UID } from '@strapi/strapi';
import { batchesOf } from '../../platform/database/chunk';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import { loadFileUses, type FileUses } from './load-file-uses';
import { PUBLIC_FILES_TABLE, THE_ITEM, type PublicFilesRow } from './public-files-table';

/** Stores which uploads some items make public, and writes only what has changed. */
export async function projectPublicFiles(
  strapi: Core.Strapi,
  trx: Database,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<void> {
  const uses = await loadFileUses(strapi, uid, documentIds);
  const wanted = new Map(uses.map((one) => [one.documentId, rowsOf(uid, one)]));
  const stored: PublicFilesRow[] = await trx(PUBLIC_FILES_TABLE)
    .whereIn('document_id', documentIds)
    .select();
  const before = Map.groupBy(stored, (row) => row.document_id);
  const changed = documentIds.filter(
    (id) => keyOf(wanted.get(id) ?? []) !== keyOf(before.get(id) ?? []),
  );
  if (changed.length === 0) return;
  await trx(PUBLIC_FILES_TABLE).whereIn('document_id', changed).delete();
  const rows = changed.flatMap((id) => wanted.get(id) ?? []);
  for (const batch of batchesOf(rows)) await trx(PUBLIC_FILES_TABLE).insert(batch);
}

function rowsOf(type: string, { documentId, hashes, shownFrom }: FileUses): PublicFilesRow[] {
  return [THE_ITEM, ...hashes].map((hash) => ({
    ...{ document_id: documentId, type, hash, shown_from: shownFrom },
  }));
}

/** A key that is equal for the same rows in any order. */
function keyOf(rows: PublicFilesRow[]): string {
  const cells = rows.map((row) => [row.hash, row.type, wholeNumberOf(row.shown_from)]);
  return JSON.stringify(cells.map((row) => row.join(' ')).toSorted());
}
