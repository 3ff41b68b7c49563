import { LRUCache } from 'lru-cache';

/** Enough for the forms and lists of all types; each statement takes a few kilobytes. */
const KEPT_STATEMENTS = 500;
/** Longer SQL usually has its values written in, so it is unlikely to run again. */
const LONGEST_SQL = 10_000;

const READS_OR_WRITES = /^(?:select|insert|update|delete|with)\b/i;

/**
 * Caches prepared statements per connection, because compiling one takes longer than running it.
 * SQLite itself recompiles a prepared statement when the schema has changed.
 */
export function keepStatements<Statement extends object>(
  prepare: (sql: string) => Statement,
): (sql: string) => Statement {
  const kept = new LRUCache<string, Statement>({ max: KEPT_STATEMENTS });
  return (sql) => {
    if (sql.length > LONGEST_SQL || !READS_OR_WRITES.test(sql)) return prepare(sql);
    const known = kept.get(sql);
    if (known !== undefined) return known;
    const statement = prepare(sql);
    kept.set(sql, statement);
    return statement;
  };
}
