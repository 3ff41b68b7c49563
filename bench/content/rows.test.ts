import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { CMS, ROOT } from '../../scripts/lib/paths.ts';
import { ARTICLES_PER_DAY, newsDayOf } from './article.ts';
import { batchesOf, TABLES } from './rows.ts';

const SIZE = 1_000;

function rowsOf(table: (typeof TABLES)[number]) {
  return [...batchesOf(SIZE)].flatMap((batch) => batch[table] ?? []);
}

const idsOf = (table: (typeof TABLES)[number]) => rowsOf(table).map((row) => row['id']);

test('every run makes the same rows', () => {
  expect([...batchesOf(SIZE)]).toEqual([...batchesOf(SIZE)]);
});

test.each(TABLES)('no id of %s comes twice', (table) => {
  const ids = idsOf(table);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each article has a draft and a published row', () => {
  expect(idsOf('articles').length).toBe(2 * SIZE);
});

const schema = z.object({ attributes: z.record(z.string(), z.unknown()) });
/** Columns that Strapi gives to every type with drafts. */
const OF_STRAPI = ['id', 'document_id', 'created_at', 'updated_at', 'published_at'];

test.each([CMS, path.join(ROOT, 'bench/stock')])(
  'articles have the fields that they have in %s',
  (app) => {
    const file = path.join(app, 'src/api/article/content-types/article/schema.json');
    const { attributes } = schema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const columns = Object.keys(attributes).map((name) =>
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    const filled = new Set(rowsOf('articles').flatMap((row) => Object.keys(row)));
    expect([...OF_STRAPI, ...columns]).toEqual(expect.arrayContaining([...filled]));
  },
);

test('a day that has news has as many whatever the size', () => {
  for (const size of [SIZE, 100_000]) {
    const day = newsDayOf(ARTICLES_PER_DAY * 20, size);
    const found = Array.from({ length: size }, (_, index) => newsDayOf(index, size));
    expect(found.filter((other) => other === day).length).toBe(ARTICLES_PER_DAY);
  }
});
