import { isPostgres, type Database } from './database';

/** As in knex's `select`: a column, or an object from alias to column. */
export type Column = string | Record<string, string>;

/** The value of a `jsonRows` column: text on SQLite, parsed on PostgreSQL. */
export type JsonRows<Row> = string | Row[];

/**
 * Aggregates the rows of a query, in its order, into one JSON column, so that one statement loads a row
 * with its children. Instants become numbers on SQLite, and texts in UTC on PostgreSQL.
 */
export function jsonRows(db: Database, rows: ReturnType<Database>, columns: readonly Column[]) {
  const query = rows.select(...columns);
  if (isPostgres(db)) {
    return db.raw("(select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (?) as r)", [query]);
  }
  const names = columns.flatMap(namesOf);
  // Literals, not bindings: the names would otherwise be sent to the database at each run.
  const fields = names.map((name) => `'${name}', r.??`).join(', ');
  return db.raw(`(select json_group_array(json_object(${fields})) from (?) as r)`, [
    ...names,
    query,
  ]);
}

export function rowsIn<Row>(column: JsonRows<Row>): Row[] {
  return typeof column === 'string' ? JSON.parse(column) : column;
}

function namesOf(column: Column): string[] {
  if (typeof column !== 'string') return Object.keys(column);
  return [column.slice(column.lastIndexOf('.') + 1)];
}
