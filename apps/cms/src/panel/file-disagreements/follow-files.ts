import type { Core } from '@strapi/strapi';
import { subscribeToFiles } from '../../media/pdf-text/file-changes';
import type { Database } from '../../platform/database/database';
import type { Worker } from '../../platform/jobs/worker';
import { documentsWithFile } from '../file-statements/attached-files';
import { enqueueReading, startStatementReader } from '../file-statements/statement-reader';
import { compareFiles } from './compare-files';
import { DISAGREEMENTS } from './disagreements-table';
import { holdDrafts } from './hold-drafts';

/** The service key of the follower: `strapi.get<FileFollower>(FILE_FOLLOWER)`. */
export const FILE_FOLLOWER = 'portal.fileFollower';

export interface FileFollower {
  reader: Worker;
  stop(): Promise<void>;
}

/** Call it after the commit of an `enqueueReading`. */
export function wakeReader(strapi: Core.Strapi): void {
  if (strapi.has(FILE_FOLLOWER)) strapi.get<FileFollower>(FILE_FOLLOWER).reader.wake();
}

/** Reads attached files in the background, and compares their documents after each read or change. */
export function startFollowing(strapi: Core.Strapi): void {
  const { connection: db } = strapi.db;
  const reader = startStatementReader(strapi, (fileId) => compareDocumentsOf(db, fileId));
  const unsubscribe = subscribeToFiles(strapi, {
    inTransaction: fileChanged,
    afterCommit: () => reader.wake(),
  });
  const stop = async () => {
    unsubscribe();
    await reader.stop();
  };
  strapi.add(FILE_FOLLOWER, { reader, stop });
}

export async function stopFollowing(strapi: Core.Strapi): Promise<void> {
  if (strapi.has(FILE_FOLLOWER)) await strapi.get<FileFollower>(FILE_FOLLOWER).stop();
}

/** Enqueues a changed file, so that its documents are compared again once it has been read. */
async function fileChanged(trx: Database, fileId?: number): Promise<void> {
  const ids = fileId === undefined ? await goneFiles(trx) : [fileId];
  const concerned: number[] = [];
  for (const id of ids) if ((await documentsOf(trx, id)).length > 0) concerned.push(id);
  await enqueueReading(trx, concerned);
}

async function goneFiles(db: Database): Promise<number[]> {
  const there = db('files').whereRaw(`files.id = ${DISAGREEMENTS}.file_id`);
  return db(DISAGREEMENTS).whereNotExists(there).distinct('file_id').pluck('file_id');
}

/** One transaction per document: holding one while waiting for the next would block editors. */
async function compareDocumentsOf(db: Database, fileId: number): Promise<void> {
  for (const documentId of await documentsOf(db, fileId)) {
    await db.transaction(async (trx) => {
      await holdDrafts(trx, [documentId], 'wait');
      await compareFiles(trx, [documentId]);
    });
  }
}

/** The documents of a file, including those from which it was detached. */
async function documentsOf(db: Database, fileId: number): Promise<string[]> {
  const former: string[] = await db(DISAGREEMENTS)
    .where({ file_id: fileId })
    .distinct('document_id')
    .pluck('document_id');
  return [...new Set([...former, ...(await documentsWithFile(db, fileId))])];
}
