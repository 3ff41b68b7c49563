import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { isPostgres, type Database } from './database';

type Value = string | number;

interface Compiled {
  sql: string;
  /** PostgreSQL keeps the plan of a statement that has a name, for each connection. */
  name: string;
  /** The names of the values, in the order of the SQL. */
  names: readonly string[];
}

/** Each takes a few kilobytes; who asks for everything in every way makes more. */
const MOST_SHAPES = 200;

const PLACE = /'@value:(\w+)@'/g;

/**
 * A query that is built once for each shape and run with other values each time: to build the SQL of a long
 * one takes knex longer than to run it takes the database. What `build` does not take from `at` is written
 * into the SQL as it was when the shape came first, so that the present instant has to be a value, and
 * nothing that a reader sends may be part of a shape but what the contract enumerates. SQLite plans a
 * statement anew at each run if a constant of a join is bound to it.
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
    // The driver answers more than the rows of a statement that knex has not built.
    const { rows }: { rows: Rows } = await run.options({ name: compiled.name });
    return rows;
  };
}

/**
 * The place of a number at which PostgreSQL does not look when it plans: as long as it expects most numbers to cost
 * less than an unknown one, it plans anew at each run. Not for a bound behind which there is next to nothing: only
 * who sees that takes the index.
 */
export function unseen(db: Database, place: string) {
  return isPostgres(db) ? db.raw('(select ?::bigint)', [place]) : place;
}

function compile(query: ReturnType<Database>): Compiled {
  const literal = query.toQuery();
  // knex would take it for a place.
  if (literal.includes('?'))
    throw new Error(`A constant of a query has a question mark: ${literal}`);
  const names = [...literal.matchAll(PLACE)].map(([, name = '']) => name);
  const sql = literal.replaceAll(PLACE, '?');
  return { sql, name: `portal-${hash('sha1', sql)}`, names };
}
