import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import type { Batch, Row, Sink, Value } from './sink.ts';

/** Trades safety for speed: a crash loses the file, which is then built again. */
const FAST = 'pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -400000;';

export function sqliteSink(file: string, tables: readonly string[]): Sink {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  const statements = new Map<string, StatementSync>();
  const statementFor = (table: string, row: Row): StatementSync => {
    const known = statements.get(table);
    if (known) return known;
    const columns = Object.keys(row);
    const marks = columns.map(() => '?').join(', ');
    const statement = database.prepare(
      `insert into ${table} (${columns.map((name) => `"${name}"`).join(', ')}) values (${marks})`,
    );
    statements.set(table, statement);
    return statement;
  };
  return {
    async open() {
      database.exec(FAST);
      database.exec('begin');
      for (const table of tables.toReversed()) database.exec(`delete from ${table}`);
    },
    async put(batch: Batch) {
      for (const table of tables) {
        for (const row of batch[table] ?? []) {
          statementFor(table, row).run(...Object.values(row).map(stored));
        }
      }
    },
    async close() {
      database.exec('commit');
      database.close();
    },
  };
}

/** As Strapi stores values on SQLite. */
function stored(value: Value): SQLInputValue {
  if (value instanceof Date) return value.getTime();
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  return value;
}
