import { isPostgres, type Database } from './database';

type Condition = [sql: string, bindings: (string | string[] | number[])[]];

/** An `in` condition that binds all values as one parameter: `whereRaw(...among(db, 'e.source', ids))`. */
export function among(
  db: Database,
  column: string,
  values: readonly string[] | readonly number[],
): Condition {
  return isPostgres(db)
    ? ['?? = any(?)', [column, asArray(values)]]
    : ['?? in (select value from json_each(?))', [column, JSON.stringify(values)]];
}

/** Copies the list, because the driver mutates the array that it gets. */
const asArray = (values: readonly string[] | readonly number[]): string[] | number[] =>
  typeof values[0] === 'number' ? values.map(Number) : values.map(String);
