import { RECORD_TYPES, type RecordType } from '@portal/contract/exported-fields';
import type { Core } from '@strapi/strapi';
import { appendChanges } from '../../changes/append';
import { notifyOthers, type Notice } from '../../changes/notice';
import type { ChangeNotifier } from '../../changes/notifier';
import { raiseRevision } from '../../changes/raise-revision';
import { changesState } from '../../changes/read-changes';
import { createChangesTables, RECORDS } from '../../changes/change-tables';
import { countRows, instantOf, type Database } from '../../platform/database/database';
import { enqueueMany } from '../../platform/jobs/enqueue';
import type { Worker } from '../../platform/jobs/worker';
import { documentsToProject } from '../../platform/read-models/documents-to-project';
import type { ReadModel } from '../../platform/read-models/read-model';
import { rebuildByType } from '../../platform/read-models/rebuild-by-type';
import { strapiTransactions } from '../../platform/read-models/rebuild-in-batches';
import { contentTable, contentTypeOfUid, uidOf } from '../content-types';
import { publishedRows } from '../queries/published';
import { loadPublicDocuments, recordTypeOf, tableOf, visibleOf } from './public-documents';

export const CHANGES_NOTIFIER = 'portal.changesNotifier';
/** The kind of job that records an item when its posting date comes. */
export const APPEAR = 'appear';
/** The service key of the worker for `APPEAR` jobs. */
export const APPEARANCES = 'portal.appearances';
/** The kind of job that records an item again because a related item has changed. */
export const RECORD_AGAIN = 'record-again';
/** The service key of the worker for `RECORD_AGAIN` jobs. */
export const RECORDINGS = 'portal.recordings';

interface Upcoming {
  document_id: string;
  posted_at: Date | number | string;
}

/**
 * The record of changes as a read model. It compares the public state with the recorded one, so a rebuild
 * also records changes made from outside, and nothing is recorded twice.
 */
export function changesReadModel(strapi: Core.Strapi): ReadModel {
  /** Returns true if API answers may differ although there is no change to record. */
  async function record(trx: Database, type: RecordType, documentIds: readonly string[]) {
    const documents = await loadPublicDocuments(strapi, trx, type, documentIds);
    const seq = await appendChanges(trx, uidOf(type), documents);
    if (seq === undefined) return documents.some(({ record: seen }) => seen !== null);
    await notifyOthers(trx, { seq });
    await tellAfterCommit({ seq });
    return false;
  }

  async function tellAfterCommit(news: Notice): Promise<void> {
    const tell = () => strapi.get<ChangeNotifier>(CHANGES_NOTIFIER).tell(news);
    await strapi.db.transaction(({ onCommit }) => onCommit(tell));
  }

  async function recordAndSchedule(
    trx: Database,
    type: RecordType,
    documentIds: readonly string[],
  ): Promise<boolean> {
    const isAwaited = await enqueueAppearances(trx, type, documentIds);
    const wake = () => strapi.has(APPEARANCES) && strapi.get<Worker>(APPEARANCES).wake();
    if (isAwaited) await strapi.db.transaction(({ onCommit }) => onCommit(wake));
    return record(trx, type, documentIds);
  }

  async function size(db: Database): Promise<number> {
    let count = 0;
    for (const type of RECORD_TYPES) count += await countRows(visibleOf(strapi, db, type));
    return count;
  }

  return {
    name: 'changes',
    version: '6',
    types: RECORD_TYPES.map(uidOf),
    repair: 'in this process',
    createTables: createChangesTables,

    async project(trx, uid, documentIds) {
      const type = recordTypeOf(uid);
      if (type === undefined || !(await recordAndSchedule(trx, type, documentIds))) return;
      await tellAfterCommit({ revision: await raiseRevision(trx) });
    },

    size,
    isComplete: async (db) => (await changesState(db)).count === (await size(db)),

    async rebuild(db, run) {
      await rebuildByType(
        db,
        {
          types: RECORD_TYPES,
          list: (type) =>
            documentsToProject(db(tableOf(strapi, type)), db(RECORDS).where({ type: uidOf(type) })),
          async project(trx, type, documentIds) {
            await recordAndSchedule(trx, type, documentIds);
          },
        },
        run,
        strapiTransactions(strapi),
      );
    },
  };
}

/**
 * Enqueues jobs for items with a future posting date, because they appear without a write. Returns true
 * if there are any.
 */
async function enqueueAppearances(
  trx: Database,
  recordType: RecordType,
  documentIds: readonly string[],
): Promise<boolean> {
  const uid = uidOf(recordType);
  const type = contentTypeOfUid(uid);
  if (type === undefined || contentTable(type).date !== 'posted_at') return false;
  const upcoming: Upcoming[] = await publishedRows(trx, type)
    .whereIn('t.document_id', documentIds)
    .where('t.posted_at', '>', new Date())
    .select('t.document_id', 't.posted_at');
  await enqueueMany(
    trx,
    upcoming.map((row) => ({
      ...{ kind: APPEAR, key: `${uid}/${row.document_id}` },
      payload: { uid, documentId: row.document_id },
      runAt: instantOf(row.posted_at).getTime(),
    })),
  );
  return upcoming.length > 0;
}
