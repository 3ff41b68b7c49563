import Database from 'better-sqlite3';
import pg from 'pg';
import type { Location } from '../apps/apps.ts';

/** Queries a database without the cms, by the same driver and with as many connections. */
export interface BareDatabase {
  /** Runs all at once if there are several connections, else one after the other. */
  run(statements: string[]): Promise<Record<string, unknown>[][]>;
  close(): Promise<void>;
}

/** As in the cms's `config/database.ts`. */
const CONNECTIONS = 10;

export function openBare(location: Location): BareDatabase {
  return 'sqlite' in location ? openSqlite(location.sqlite) : openPostgres(location.postgres);
}

function openSqlite(file: string): BareDatabase {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('busy_timeout = 5000');
  return {
    async run(statements) {
      return statements.map((sql) => {
        const statement = database.prepare(sql);
        return /^(?:select|with) /.test(sql) ? statement.all() : (statement.run(), []);
      });
    },
    async close() {
      database.close();
    },
  };
}

function openPostgres(url: string): BareDatabase {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS });
  return {
    run: (statements) =>
      Promise.all(
        statements.map(async (sql) => (await pool.query<Record<string, unknown>>(sql)).rows),
      ),
    close: () => pool.end(),
  };
}
