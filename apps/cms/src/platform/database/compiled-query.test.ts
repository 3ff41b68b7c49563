import knex from 'knex';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compiledQuery } from './compiled-query';

let db: knex.Knex;
let built: number;

beforeEach(async () => {
  built = 0;
  db = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1 },
  });
  await db.schema.createTable('news', (table) => {
    table.text('title');
    table.integer('day');
  });
  await db('news').insert([
    { title: 'một', day: 1 },
    { title: "o'hai?", day: 2 },
    { title: 'ba', day: 3 },
  ]);
});
afterEach(() => db.destroy());

const newest = compiledQuery<{ title: string }[], 'title' | 'until', { limit: number }>(
  (connection, at, { limit }) => {
    built += 1;
    return connection('news')
      .where('day', '<=', at('until'))
      .whereNot('title', 'Không')
      .whereNot('title', at('title'))
      .orderBy('day', 'desc')
      .limit(limit)
      .select('title');
  },
);

test('a shape is built once, and each run has its own values', async () => {
  const shape = { limit: 7 };
  const titles = async (until: number, title: string) =>
    (await newest(db, { until, title }, shape)).map((row) => row.title);
  expect(await titles(2, 'không')).toEqual(["o'hai?", 'một']);
  expect(await titles(3, "o'hai?")).toEqual(['ba', 'một']);
  expect(await titles(3, "' or 1 = 1 --")).toHaveLength(3);
  expect(built).toBe(1);
  expect(await newest(db, { until: 3, title: '' }, { limit: 1 })).toEqual([{ title: 'ba' }]);
  expect(built).toBe(2);
});

test('only the values are bound: SQLite would plan anew for a constant of a join', async () => {
  const statements: { sql: string; bindings: unknown[] }[] = [];
  db.on('query', (statement) => statements.push(statement));
  await newest(db, { until: 2, title: '@value:until@' }, { limit: 5 });
  expect(statements[0]?.bindings).toEqual([2, '@value:until@']);
  expect(statements[0]?.sql).toMatch(/'Không'.*limit 5$/);
});

test('a constant that knex would take for a place is refused', async () => {
  const query = compiledQuery<object[], never>((connection) =>
    connection('news').where('title', 'Cái gì?'),
  );
  await expect(query(db, {}, undefined)).rejects.toThrow('Cái gì?');
});
