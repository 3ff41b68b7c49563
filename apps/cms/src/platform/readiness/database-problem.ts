import { setTimeout as pause } from 'node:timers/promises';
import { isPostgres, type Database } from '../database/database';

/** Below the time after which the web server and Docker give up on `/readyz`. */
const WITHIN_MS = 1_500;

export type DatabaseProblem = 'away' | 'unwritable';

/** Undefined if the database answers and accepts writes. */
export async function databaseProblem(db: Database): Promise<DatabaseProblem | undefined> {
  const isWritable = isPostgres(db) ? postgresIsWritable(db) : db.raw('select 1').then(() => true);
  const answer = isWritable.then(
    (yes) => (yes ? undefined : 'unwritable'),
    () => 'away' as const,
  );
  return Promise.race([answer, pause(WITHIN_MS, 'away' as const, { ref: false })]);
}

/** False for a standby, and for a server that went read-only because its disk is full. */
async function postgresIsWritable(db: Database): Promise<boolean> {
  const { rows } = await db.raw<{ rows: { transaction_read_only: string }[] }>(
    'show transaction_read_only',
  );
  return rows[0]?.transaction_read_only === 'off';
}
