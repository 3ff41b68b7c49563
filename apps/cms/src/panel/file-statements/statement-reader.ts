import path from 'node:path';
import type { Core } from '@strapi/strapi';
import * as z from 'zod/mini';
import { BOUNDS } from '../../media/pdf-text/bounds';
import { readApart } from '../../media/pdf-text/read-apart';
import type { Database } from '../../platform/database/database';
import { enqueueMany } from '../../platform/jobs/enqueue';
import { JOBS } from '../../platform/jobs/job-table';
import { startWorker, type Worker } from '../../platform/jobs/worker';
import { findToRead, listAttached, type FileToRead } from './attached-files';
import { statement, type Statement } from './statement';
import { putStatements } from './statements-table';

/** The kind of the jobs that read what a file says. The key is the id of the file. */
export const READ_STATEMENTS = 'read-file-statements';

/** Should this process die, others may read its file after so long. */
const LEASE_MS = 60_000;

const PROGRAM = path.join(__dirname, 'process', 'main.js');

const answer = z.object({ state: z.literal('said'), statements: z.array(statement) });

/** The newest file is read first. */
export async function enqueueReading(trx: Database, fileIds: readonly number[]): Promise<void> {
  const jobs = fileIds.map((id) => ({ kind: READ_STATEMENTS, key: String(id), priority: id }));
  await enqueueMany(trx, jobs);
}

/** Whether a document has a file that is being read, or compared after that. */
export async function isReadingFor(db: Database, documentId: string): Promise<boolean> {
  const keys = (await listAttached(db, [documentId])).map(({ id }) => String(id));
  const job = await db(JOBS).where({ kind: READ_STATEMENTS }).whereIn('key', keys).first('id');
  return job !== undefined;
}

/**
 * Reads what files say of their documents, one at a time in the background, each file once. `onRead` is told
 * of each, also where its bytes were known; again if it rejects.
 */
export function startStatementReader(
  strapi: Core.Strapi,
  onRead: (fileId: number) => Promise<void>,
): Worker {
  const { connection: db } = strapi.db;

  async function read({ url, mime }: FileToRead, signal: AbortSignal): Promise<Statement[]> {
    const file = path.join(strapi.dirs.static.public, url);
    const reading = { program: PROGRAM, file, what: mime, bounds: BOUNDS, signal };
    const said = await readApart(answer, reading);
    return said.state === 'refused' ? [] : said.statements;
  }

  return startWorker({
    ...{ db, log: strapi.log, kind: READ_STATEMENTS, leaseMs: LEASE_MS },
    run: async ({ key }, { signal }) => {
      const file = await findToRead(db, Number(key));
      if (file) await putStatements(db, file.key, await read(file, signal));
      await onRead(Number(key));
    },
  });
}
