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

/** The kind of job that extracts statements from a file. The key is the id of the file. */
const READ_STATEMENTS = 'read-file-statements';

const LEASE_MS = 60_000;

const PROGRAM = path.join(__dirname, 'process', 'main.js');

const answer = z.object({ state: z.literal('said'), statements: z.array(statement) });

/** Uses the file id as priority, so that the newest file is read first. */
export async function enqueueReading(trx: Database, fileIds: readonly number[]): Promise<void> {
  const jobs = fileIds.map((id) => ({ kind: READ_STATEMENTS, key: String(id), priority: id }));
  await enqueueMany(trx, jobs);
}

/** True while a file of the document waits, or is being read or compared. */
export async function isReadingFor(db: Database, documentId: string): Promise<boolean> {
  const keys = (await listAttached(db, [documentId])).map(({ id }) => String(id));
  const job = await db(JOBS).where({ kind: READ_STATEMENTS }).whereIn('key', keys).first('id');
  return job !== undefined;
}

/**
 * Extracts statements from files, one at a time in the background, once for the same bytes. It calls
 * `onRead` for each file, even if its bytes were known, and again if `onRead` rejects.
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
