import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { isPostgres, type Database } from './database';

type Value = string | number;

interface Compiled {
  sql: string;
  /** PostgreSQL caches the plan of a named statement, per connection. */
  name: string;
  /** The names of the values, in the order of the SQL. */
  names: readonly string[];
}

/** Bounds the memory: each shape takes a few kilobytes, and a crawler could request them all. */
const MOST_SHAPES = 200;

const PLACE = /'@value:(\w+)@'/g;

/**
 * A query whose SQL is built once per shape and then run with changing values: for a long query, knex
 * takes longer to build the SQL than the database takes to run it.
 *
 * `build` gets the placeholder of a value from `at`. Anything else is frozen into the SQL when the shape
 * is first seen. Hence pass the current instant as a value, and let a shape hold only what the contract
 * enumerates, never free input of a reader. Keep constants of a join out of the values: SQLite plans a
 * statement anew at each run if such a constant is bound.
 */
export function compiledQuery<Rows extends object[], Name extends string, Shape = undefined>(
  build: (db: Database, at: (name: Name) => string, shape: Shape) => ReturnType<Database>,
): (db: Database, values: Readonly<Record<Name, Value>>, shape: Shape) => Promise<Rows> {
  const kept = new LRUCache<string, Compiled>({ max: MOST_SHAPES });
  return async (db, values, shape) => {
    const key = `${isPostgres(db)} ${JSON.stringify(shape)}`;
    const compiled = kept.get(key) ?? compile(build(db, (name) => `@value:${name}@`, shape));
    kept.set(key, compiled);
    const given = new Map<string, Value>(Object.entries(values));
    const run = db.raw(
      compiled.sql,
      compiled.names.map((name) => given.get(name) ?? ''),
    );
    if (!isPostgres(db)) return run;
    // For a raw statement the driver returns a result object around the rows.
    const { rows }: { rows: Rows } = await run.options({ name: compiled.name });
    return rows;
  };
}

/**
 * Hides a number from PostgreSQL's planner, which would otherwise plan anew at each run as long as it
 * expects most numbers to cost less than an unknown one. Do not use it for a bound that leaves almost no
 * rows: the planner has to see that bound to choose the index.
 */
export function hiddenFromPlanner(db: Database, place: string) {
  return isPostgres(db) ? db.raw('(select ?::bigint)', [place]) : place;
}

function compile(query: ReturnType<Database>): Compiled {
  const literal = query.toQuery();
  // knex would read it as a placeholder.
  if (literal.includes('?'))
    throw new Error(`A constant of a query has a question mark: ${literal}`);
  const names = [...literal.matchAll(PLACE)].map(([, name = '']) => name);
  const sql = literal.replaceAll(PLACE, '?');
  return { sql, name: `portal-${hash('sha1', sql)}`, names };
}
