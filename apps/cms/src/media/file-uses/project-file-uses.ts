import { contentTypes } from '@strapi/utils';
import type { Core, UID } from '@strapi/strapi';
import { batchesOf } from '../../platform/database/chunk';
import type { Database } from '../../platform/database/database';
import { takeProjectionTurn } from '../../platform/read-models/lock';
import { loadFilesInItems, type FilesInRow } from '../files/files-in-items';
import { FILE_USES, THE_VERSION, type FileUseRow } from './file-uses-table';

/**
 * Stores which files the versions of some items use, including drafts. It takes the projection lock,
 * otherwise a concurrent rebuild could overwrite this save with what it read before.
 */
export async function projectFileUses(
  strapi: Core.Strapi,
  trx: Database,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<void> {
  await takeProjectionTurn(trx);
  const found = await loadFilesInItems(strapi, uid, { documentId: { $in: documentIds } });
  const ids = await idsOfHashes(trx, found);
  const hasDrafts = contentTypes.hasDraftAndPublish(strapi.contentType(uid));
  const rows = found.flatMap(({ row, uses }): FileUseRow[] => {
    const isPublished = !hasDrafts || Boolean(row['publishedAt']);
    const version = isPublished ? 'published' : 'draft';
    const ofVersion = { type: uid, document_id: String(row['documentId']), version } as const;
    return [
      { ...ofVersion, file_id: THE_VERSION, field: '' },
      ...uses.flatMap(({ field, hash }) => {
        const id = ids.get(hash);
        return id === undefined ? [] : [{ ...ofVersion, file_id: id, field }];
      }),
    ];
  });
  await trx(FILE_USES).where({ type: uid }).whereIn('document_id', documentIds).delete();
  for (const batch of batchesOf(rows)) {
    // Conflicts occur if a text names a picture and its rendition, or a rebuild meets a save.
    await trx(FILE_USES).insert(batch).onConflict().ignore();
  }
}

async function idsOfHashes(trx: Database, found: FilesInRow[]): Promise<Map<string, number>> {
  const hashes = [...new Set(found.flatMap(({ uses }) => uses.map(({ hash }) => hash)))];
  const ids = new Map<string, number>();
  for (const batch of batchesOf(hashes)) {
    const files: { id: number; hash: string }[] = await trx('files')
      .whereIn('hash', batch)
      .select('id', 'hash');
    for (const { id, hash } of files) ids.set(hash, id);
  }
  return ids;
}
