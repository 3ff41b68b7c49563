import path from 'node:path';
import { keepStatements } from '../src/platform/database/kept-statements';

interface SqliteConnection {
  pragma(statement: string): void;
  prepare(sql: string): object;
}

function prepareSqlite(
  connection: SqliteConnection,
  done: (error: Error | null, connection: SqliteConnection) => void,
): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('busy_timeout = 5000');
  connection.pragma('foreign_keys = ON');
  connection.prepare = keepStatements(writeInTurn(connection.prepare.bind(connection)));
  done(null, connection);
}

/**
 * Another process may write too, such as a command beside the running site. A transaction that reads
 * first and finds that another has written fails at once; one that begins as a writer waits its turn.
 */
function writeInTurn(prepare: SqliteConnection['prepare']): SqliteConnection['prepare'] {
  return (sql) => prepare(sql === 'BEGIN;' ? 'BEGIN IMMEDIATE;' : sql);
}

/**
 * SQLite out of the box, PostgreSQL where `DATABASE_URL` is set. Commands without Strapi use it too, and
 * to load Strapi's own reader of the environment takes most of a second.
 */
const config = () => {
  // PostgreSQL's driver writes and reads `timestamp` columns in the zone of the process. In UTC
  // the stored instants mean the same to every process, wherever it runs.
  process.env.TZ = 'UTC';
  const { DATABASE_URL: url = '', DATABASE_FILE: file = '.tmp/portal.db' } = process.env;
  if (url !== '') {
    return {
      connection: {
        client: 'postgres',
        connection: { connectionString: url },
        pool: { min: 1, max: Number.parseInt(process.env.DATABASE_POOL_MAX ?? '10', 10) },
      },
    };
  }
  return {
    connection: {
      client: 'sqlite',
      connection: { filename: path.resolve(file) },
      useNullAsDefault: true,
      pool: { min: 1, max: 1, afterCreate: prepareSqlite },
    },
  };
};

export default config;
