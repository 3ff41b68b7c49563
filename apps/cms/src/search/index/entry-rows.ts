import { compiledQuery } from '../../platform/database/compiled-query';
import { isPostgres, type Database } from '../../platform/database/database';

/** Compiles a query over the rows of given entries: one statement with one parameter, however many. */
export function queryOfEntries<Row extends object>(
  build: (rows: ReturnType<Database>) => ReturnType<Database>,
): (db: Database, entries: readonly number[]) => Promise<Row[]> {
  const query = compiledQuery<Row[], 'entries'>((db, at) =>
    build(db.from(listed(db, at('entries'))).join('search_entries', 'entry', 'listed')),
  );
  return (db, entries) => {
    const list = entries.join(',');
    return query(db, { entries: isPostgres(db) ? `{${list}}` : `[${list}]` }, undefined);
  };
}

function listed(db: Database, entries: string) {
  const values = isPostgres(db)
    ? 'select unnest(?::bigint[]) as listed'
    : 'select value as listed from json_each(?)';
  return db.raw(`(${values}) as listed_entries`, [entries]);
}
