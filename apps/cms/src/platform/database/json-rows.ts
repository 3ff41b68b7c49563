import { isPostgres, type Database } from './database';

/** As for knex: a column, or columns by their new names. */
export type Column = string | Record<string, string>;

/** Rows of a query in one column of another: SQLite answers text. */
export type JsonRows<Row> = string | Row[];

/**
 * The rows of a query as one JSON column, in the order of the query, so that one statement answers what
 * belongs to a row. Instants become numbers on SQLite, and texts in UTC on PostgreSQL.
 */
export function jsonRows(db: Database, rows: ReturnType<Database>, columns: readonly Column[]) {
  const query = rows.select(...columns);
  if (isPostgres(db)) {
    return db.raw("(select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (?) as r)", [query]);
  }
  const names = columns.flatMap(namesOf);
  // As bindings, the names would be given to the database again at each run.
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
