import { setTimeout as pause } from 'node:timers/promises';
import { isPostgres, type Database } from '../database/database';

/** The web server and Docker wait no longer for the whole answer. */
const WITHIN_MS = 1_500;

export type DatabaseProblem = 'away' | 'unwritable';

/** Undefined if the database answers and takes writes. */
export async function databaseProblem(db: Database): Promise<DatabaseProblem | undefined> {
  const isWritable = isPostgres(db) ? postgresIsWritable(db) : db.raw('select 1').then(() => true);
  const answer = isWritable.then(
    (yes) => (yes ? undefined : 'unwritable'),
    () => 'away' as const,
  );
  return Promise.race([answer, pause(WITHIN_MS, 'away' as const, { ref: false })]);
}

/** A standby, and a server that protects itself from a full disk, are read-only. */
async function postgresIsWritable(db: Database): Promise<boolean> {
  const { rows } = await db.raw<{ rows: { transaction_read_only: string }[] }>(
    'show transaction_read_only',
  );
  return rows[0]?.transaction_read_only === 'off';
}
