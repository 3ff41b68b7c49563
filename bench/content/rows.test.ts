import { expect, test } from 'vitest';
import { ARTICLES_PER_DAY, newsDayOf } from './article.ts';
import { batchesOf, TABLES } from './rows.ts';

const SIZE = 1_000;

function idsOf(table: (typeof TABLES)[number]): unknown[] {
  return [...batchesOf(SIZE)].flatMap((batch) => batch[table] ?? []).map((row) => row['id']);
}

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

test('a day that has news has as many whatever the size', () => {
  for (const size of [SIZE, 100_000]) {
    const day = newsDayOf(ARTICLES_PER_DAY * 20, size);
    const found = Array.from({ length: size }, (_, index) => newsDayOf(index, size));
    expect(found.filter((other) => other === day).length).toBe(ARTICLES_PER_DAY);
  }
});
