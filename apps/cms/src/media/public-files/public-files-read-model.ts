import type { Core, UID } from '@strapi/strapi';
import { wholeNumberOf, type Database } from '../../platform/database/database';
import type { ReadModel } from '../../platform/read-models/read-model';
import {
  rebuildInBatches,
  strapiTransactions,
} from '../../platform/read-models/rebuild-in-batches';
import { PUBLIC_FILES, type KnownFiles } from './known-files';
import { createPublicFilesTable, TABLE } from './public-files-table';
import { isPublished, publicTypes } from './load-file-uses';
import { projectPublicFiles } from './project-public-files';

/** Which uploads the public may see: those of published items. */
export function publicFilesReadModel(strapi: Core.Strapi): ReadModel {
  const uids = publicTypes(strapi);

  async function put(trx: Database, uid: UID.ContentType, documentIds: readonly string[]) {
    const changed = await projectPublicFiles(strapi, trx, uid, documentIds);
    const take = () => {
      // At the start nobody knows them yet; what is known is read after it.
      if (!strapi.has(PUBLIC_FILES)) return;
      for (const row of changed) strapi.get<KnownFiles>(PUBLIC_FILES).take(row);
    };
    if (changed.length > 0) await strapi.db.transaction(({ onCommit }) => onCommit(take));
  }

  async function countPublished(uid: UID.ContentType): Promise<number> {
    return strapi.db.query(uid).count({ where: isPublished(strapi, uid) });
  }

  return {
    name: 'public-files',
    version: '2',
    types: uids,
    repair: 'before start',
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
      const known: { type: string; n: string | number }[] = await db(TABLE)
        .whereNotNull('hashes')
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
      const items: { uid: UID.ContentType; id: string }[] = [];
      for (const uid of uids) {
        for (const id of await listDocuments(strapi, db, uid)) items.push({ uid, id });
      }
      await rebuildInBatches(
        db,
        items,
        async (trx, batch) => {
          for (const uid of uids) {
            const ids = batch.filter((one) => one.uid === uid).map(({ id }) => id);
            if (ids.length > 0) await put(trx, uid, ids);
          }
        },
        run,
        strapiTransactions(strapi),
      );
      // Rows of types that are no more.
      await db(TABLE)
        .whereNotIn('type', ['', ...uids])
        .whereNotNull('hashes')
        .delete();
    },
  };
}

/** Those that are there, and those that had files when they were projected. */
async function listDocuments(
  strapi: Core.Strapi,
  db: Database,
  uid: UID.ContentType,
): Promise<string[]> {
  const table = strapi.contentType(uid).collectionName ?? '';
  const present: string[] = await db(table).distinct('document_id').pluck('document_id');
  const projected: string[] = await db(TABLE)
    .where({ type: uid })
    .whereNotNull('hashes')
    .pluck('document_id');
  return [...new Set([...present, ...projected])];
}
