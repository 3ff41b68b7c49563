/** Why a write failed: disk full, read-only, database unreachable, conflict with another transaction. */
export type StorageFailure = 'full' | 'unwritable' | 'away' | 'contended';

/** Prefixes of SQLite's result codes, Node's system errors and PostgreSQL's SQLSTATEs. */
const CODES: Record<StorageFailure, string[]> = {
  full: ['SQLITE_FULL', 'ENOSPC', 'EDQUOT', '53100'],
  unwritable: [
    ...['SQLITE_IOERR', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_CORRUPT', 'SQLITE_NOTADB'],
    ...['EROFS', 'EIO', '25006', '58030'],
  ],
  away: [
    ...['SQLITE_BUSY', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'],
    // Connection exceptions, too many connections, shutdown, crash, starting up.
    ...['EAI_AGAIN', 'EHOSTUNREACH', '08', '53300', '57P'],
  ],
  // Serialization failure, deadlock, lock timeout.
  contended: ['40001', '40P01', '55P03'],
};

/** Errors without a code, from pg and from a closed pool of knex. */
const AWAY =
  /Connection (?:terminated|ended)|Client has encountered a connection error|Timeout acquiring|^aborted$/i;

/** Classifies an error, also by its causes; undefined if neither the database nor the disk caused it. */
export function storageFailureOf(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  for (const failure of ['full', 'unwritable', 'away', 'contended'] as const) {
    if (code !== '' && CODES[failure].some((start) => code.startsWith(start))) return failure;
  }
  if (AWAY.test(error.message)) return 'away';
  return error.cause === undefined ? undefined : storageFailureOf(error.cause);
}
