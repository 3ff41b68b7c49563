import type { Core } from '@strapi/strapi';
import { subscribeToFiles } from '../../media/pdf-text/file-changes';
import type { Database } from '../../platform/database/database';
import type { Worker } from '../../platform/jobs/worker';
import { documentsWithFile, listUnread } from '../file-statements/attached-files';
import { enqueueReading, startStatementReader } from '../file-statements/statement-reader';
import { compareFiles } from './compare-files';
import { DISAGREEMENTS } from './disagreements-table';

/** Where Strapi keeps what follows the files of the running cms: `strapi.get<FileFollower>(FILE_FOLLOWER)`. */
export const FILE_FOLLOWER = 'portal.fileFollower';

export interface FileFollower {
  reader: Worker;
  stop(): Promise<void>;
}

/** Compares documents with what is known of their files; the files that are not are read afterwards. */
export async function followAttached(trx: Database, documentIds: readonly string[]): Promise<void> {
  if (documentIds.length === 0) return;
  await compareFiles(trx, documentIds);
  await enqueueReading(trx, await listUnread(trx, documentIds));
}

/** To be called after the commit of what was enqueued. */
export function wakeReader(strapi: Core.Strapi): void {
  if (strapi.has(FILE_FOLLOWER)) strapi.get<FileFollower>(FILE_FOLLOWER).reader.wake();
}

/** Reads attached files in the background, and compares their documents whenever a file is read or changes. */
export function startFollowing(strapi: Core.Strapi): void {
  const reader = startStatementReader(strapi, async (trx, fileId) =>
    compareFiles(trx, await documentsOf(trx, fileId)),
  );
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

async function fileChanged(trx: Database, fileId?: number): Promise<void> {
  const gone = trx('files').whereRaw(`files.id = ${DISAGREEMENTS}.file_id`);
  if (fileId === undefined) await trx(DISAGREEMENTS).whereNotExists(gone).delete();
  else await followAttached(trx, await documentsOf(trx, fileId));
}

/** The documents of a file, also where it is attached no more. */
async function documentsOf(db: Database, fileId: number): Promise<string[]> {
  const former: string[] = await db(DISAGREEMENTS)
    .where({ file_id: fileId })
    .distinct('document_id')
    .pluck('document_id');
  return [...new Set([...former, ...(await documentsWithFile(db, fileId))])];
}
