import type { Core, UID } from '@strapi/strapi';
import { portalUids } from '../../content/content-types';
import { countRows, type Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import { documentsToProject } from '../../platform/read-models/documents-to-project';
import { rebuildByType } from '../../platform/read-models/rebuild-by-type';
import { strapiTransactions } from '../../platform/read-models/rebuild-in-batches';
import { createFileUsesTable, FILE_USES, THE_VERSION } from './file-uses-table';
import { projectFileUses } from './project-file-uses';

/**
 * Which files are in use, including by drafts. It names no types, because `keepFileUses` projects at every
 * save. It is rebuilt before the site answers, because a file that seems unused may be deleted.
 */
export function fileUsesReadModel(strapi: Core.Strapi): ReadModel {
  const uids = portalUids(strapi);

  const countVersions = async () => {
    let count = 0;
    for (const uid of uids) count += await strapi.db.query(uid).count();
    return count;
  };

  return {
    name: 'file-uses',
    version: '1',
    types: [],
    repair: 'before start',
    replacedTables: [FILE_USES],
    createTables: createFileUsesTable,
    project: () => Promise.resolve(),
    size: countVersions,

    async isComplete(db) {
      return (await countVersions()) === (await countRows(versionsIn(db)));
    },

    async rebuild(db, run) {
      const tableOf = (uid: UID.ContentType) => db(strapi.contentType(uid).collectionName ?? '');
      await rebuildByType(
        db,
        {
          types: uids,
          list: (uid) => documentsToProject(tableOf(uid), versionsIn(db).where({ type: uid })),
          project: (trx, uid, documentIds) => projectFileUses(strapi, trx, uid, documentIds),
        },
        run,
        strapiTransactions(strapi),
      );
      await db(FILE_USES).whereNotIn('type', uids).delete();
    },
  };
}

const versionsIn = (db: Database) => db(FILE_USES).where({ file_id: THE_VERSION });
