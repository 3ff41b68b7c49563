import { batchesOf } from './chunk';
import { isPostgres, type Database } from './database';

export type BulkRow = Record<string, string | number | null>;

/**
 * Inserts rows that share the same columns, in batches that bind one JSON parameter each.
 * Knex binds a parameter for each value, which is several times slower to write and to parse.
 */
export async function insertRows(
  db: Database,
  table: string,
  rows: readonly BulkRow[],
): Promise<void> {
  await insertOrReplace(db, table, rows, []);
}

/** Upserts rows: an existing row with the same key gets its other columns replaced. */
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
    // Without `where true`, SQLite would parse `on conflict` as the condition of a join.
    await db.raw(`insert into ?? (${marks}) select ${marks} from ${sql} where true ${replacing}`, [
      ...[table, ...columns, ...columns],
      ...bindings,
      ...replacingNames,
    ]);
  }
}

const marksFor = (columns: readonly string[]) => columns.map(() => '??').join(', ');

/** Updates existing rows, found by the column `key`. */
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

/** Deletes the rows whose columns equal all values of one of these rows. */
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

/** An SQL expression that gives the rows as a table `r`. */
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
