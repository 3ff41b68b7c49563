import type { Core, UID } from '@strapi/strapi';
import { portalUids } from '../../content/content-types';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import { documentsToProject } from '../../platform/read-models/documents-to-project';
import { rebuildByType } from '../../platform/read-models/rebuild-by-type';
import { strapiTransactions } from '../../platform/read-models/rebuild-in-batches';
import { createPublicFilesTable, PUBLIC_FILES_TABLE, THE_ITEM } from './public-files-table';
import { isPublished } from './load-file-uses';
import { projectPublicFiles } from './project-public-files';

/** The uploads that the public may read: those of published items. */
export function publicFilesReadModel(strapi: Core.Strapi): ReadModel {
  const uids = portalUids(strapi);

  const put = (trx: Database, uid: UID.ContentType, documentIds: readonly string[]) =>
    projectPublicFiles(strapi, trx, uid, documentIds);

  async function countPublished(uid: UID.ContentType): Promise<number> {
    return strapi.db.query(uid).count({ where: isPublished(strapi, uid) });
  }

  return {
    name: 'public-files',
    version: '3',
    types: uids,
    repair: 'before start',
    replacedTables: [PUBLIC_FILES_TABLE],
    createTables: createPublicFilesTable,

    async project(trx, type, documentIds) {
      const uid = uids.find((one) => one === type);
      if (uid !== undefined) await put(trx, uid, documentIds);
    },

    async size() {
      let size = 0;
      for (const uid of uids) size += await countPublished(uid);
      return size;
    },

    async isComplete(db) {
      const known: { type: string; n: string | number }[] = await db(PUBLIC_FILES_TABLE)
        .where({ hash: THE_ITEM })
        .groupBy('type')
        .select('type')
        .count({ n: '*' });
      const counts = new Map(known.map(({ type, n }) => [type, wholeNumberOf(n)]));
      for (const uid of uids) {
        if ((await countPublished(uid)) !== (counts.get(uid) ?? 0)) return false;
      }
      return true;
    },

    async rebuild(db, run) {
      const list = (uid: UID.ContentType) =>
        documentsToProject(
          db(strapi.contentType(uid).collectionName ?? ''),
          db(PUBLIC_FILES_TABLE).where({ type: uid, hash: THE_ITEM }),
        );
      await rebuildByType(db, { types: uids, list, project: put }, run, strapiTransactions(strapi));
      // Removes rows of types that no longer exist.
      await db(PUBLIC_FILES_TABLE).whereNotIn('type', uids).delete();
    },
  };
}
