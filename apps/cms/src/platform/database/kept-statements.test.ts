import knex from 'knex';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepStatements } from './kept-statements';

interface Connection {
  prepare(sql: string): object;
}

let db: knex.Knex;
let compiled: string[];

beforeEach(async () => {
  compiled = [];
  const afterCreate = (connection: Connection, done: (error: null) => void) => {
    const prepare = connection.prepare.bind(connection);
    connection.prepare = keepStatements((sql) => {
      compiled.push(sql);
      return prepare(sql);
    });
    done(null);
  };
  db = knex({
    client: 'better-sqlite3',
    connection: { filename: ':memory:' },
    useNullAsDefault: true,
    pool: { min: 1, max: 1, afterCreate },
  });
  await db.schema.createTable('news', (table) => table.text('title').unique());
  compiled = [];
});
afterEach(() => db.destroy());

test('what is asked again is compiled once, and has its new values', async () => {
  for (const title of ['một', 'hai']) await db('news').insert({ title });
  expect(await db('news').where({ title: 'một' })).toEqual([{ title: 'một' }]);
  expect(await db('news').where({ title: 'hai' })).toEqual([{ title: 'hai' }]);
  expect(compiled).toHaveLength(2);
});

test('what is kept follows a change of its table', async () => {
  await db('news').insert({ title: 'một' });
  expect(await db('news')).toEqual([{ title: 'một' }]);
  await db.raw('alter table news add column day text');
  await db.raw('alter table news rename column title to heading');
  expect(await db('news')).toEqual([{ heading: 'một', day: null }]);
});

test('a statement that failed works again', async () => {
  await db('news').insert({ title: 'một' });
  await expect(db('news').insert({ title: 'một' })).rejects.toThrow('UNIQUE');
  await db('news').insert({ title: 'hai' });
  expect(await db('news').pluck('title')).toEqual(['một', 'hai']);
  expect(compiled).toHaveLength(2);
});

test('what begins or ends something, or was made for its values, is not kept', async () => {
  const long = `select '${'dài '.repeat(3_000)}'`;
  for (const sql of ['begin', 'commit', long, 'begin', 'commit', long]) await db.raw(sql);
  expect(compiled).toHaveLength(6);
});
