import { LRUCache } from 'lru-cache';

/** More than the forms and lists of all types need; each takes a few kilobytes. */
const KEPT_STATEMENTS = 500;
/** A long one was made for its values and will hardly come again. */
const LONGEST_SQL = 10_000;

const READS_OR_WRITES = /^(?:select|insert|update|delete|with)\b/i;

/**
 * Prepares each statement once for a connection: to compile one takes longer than to run it.
 * SQLite itself compiles a kept one anew when tables have changed.
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
