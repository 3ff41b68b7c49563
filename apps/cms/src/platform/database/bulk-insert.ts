import { batchesOf } from './chunk';
import { isPostgres, type Database } from './database';

export type BulkRow = Record<string, string | number | null>;

/**
 * Inserts rows with the same columns by statements with one JSON parameter for some hundred rows.
 * Knex's own takes a parameter for each value, which is several times slower to write and to parse.
 */
export async function insertRows(
  db: Database,
  table: string,
  rows: readonly BulkRow[],
): Promise<void> {
  await insertOrReplace(db, table, rows, []);
}

/** The same where rows with the same key may be there, of which the other columns are replaced. */
export async function putRows(
  db: Database,
  table: string,
  key: readonly string[],
  rows: readonly BulkRow[],
): Promise<void> {
  await insertOrReplace(db, table, rows, key);
}

async function insertOrReplace(
  db: Database,
  table: string,
  rows: readonly BulkRow[],
  key: readonly string[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const marks = marksFor(columns);
  const replaced = columns.filter((column) => !key.includes(column));
  const set = replaced.map(() => '?? = excluded.??').join(', ');
  const replacing = key.length === 0 ? '' : `on conflict (${marksFor(key)}) do update set ${set}`;
  const replacingNames = key.length === 0 ? [] : [...key, ...replaced.flatMap((one) => [one, one])];
  for (const batch of batchesOf(rows)) {
    const { sql, bindings } = rowsAsTable(db, table, columns, batch);
    // SQLite would take the conflict for that of a join.
    await db.raw(`insert into ?? (${marks}) select ${marks} from ${sql} where true ${replacing}`, [
      ...[table, ...columns, ...columns],
      ...bindings,
      ...replacingNames,
    ]);
  }
}

const marksFor = (columns: readonly string[]) => columns.map(() => '??').join(', ');

/** Updates columns of existing rows, found by one of their columns. */
export async function updateRows(
  db: Database,
  table: string,
  key: string,
  rows: readonly BulkRow[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const set = columns.filter((column) => column !== key);
  for (const batch of batchesOf(rows)) {
    const { sql, bindings } = rowsAsTable(db, table, columns, batch);
    await db.raw(`update ?? set ${set.map(() => '?? = ??').join(', ')} from ${sql} where ?? = ??`, [
      table,
      ...set.flatMap((column) => [column, `r.${column}`]),
      ...bindings,
      ...[`${table}.${key}`, `r.${key}`],
    ]);
  }
}

/** Deletes the rows that have the values of one of these in the same columns. */
export async function deleteRows(
  db: Database,
  table: string,
  rows: readonly BulkRow[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const marks = marksFor(columns);
  for (const batch of batchesOf(rows)) {
    const { sql, bindings } = rowsAsTable(db, table, columns, batch);
    await db.raw(`delete from ?? where (${marks}) in (select ${marks} from ${sql})`, [
      ...[table, ...columns, ...columns],
      ...bindings,
    ]);
  }
}

/** The rows as a table `r` in a statement. */
function rowsAsTable(db: Database, table: string, columns: string[], rows: BulkRow[]) {
  if (isPostgres(db)) {
    const bindings = [table, JSON.stringify(rows)];
    return { sql: 'json_populate_recordset(null::??, ?) as r', bindings };
  }
  const values = rows.map((row) => columns.map((column) => row[column] ?? null));
  const fields = columns.map((_, place) => `value ->> ${place} as ??`).join(', ');
  const bindings = [...columns, JSON.stringify(values)];
  return { sql: `(select ${fields} from json_each(?)) as r`, bindings };
}
