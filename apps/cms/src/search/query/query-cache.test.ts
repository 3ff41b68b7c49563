import { beforeEach, expect, test } from 'vitest';
import { all, term, type Condition } from './condition';
import { cachedIndex, type CachedIndex } from './query-cache';

const ENTRIES = [9, 8, 7, 6, 5];
const RANGE = { from: 0, until: 10 };

let asked: { conditions: Condition[]; limit: number }[];
let index: CachedIndex;

beforeEach(() => {
  asked = [];
  index = cachedIndex({
    newestOfEach: async (conditions, _range, limit) => {
      asked.push({ conditions, limit });
      return conditions.map((condition) =>
        'phrase' in condition ? ENTRIES.slice(0, limit) : ENTRIES.slice(-2),
      );
    },
  });
});

const a = term('a');
const b = term('b');
const both = all([a, b]);

test('several conditions are asked together, each once, and answered in their order', async () => {
  expect(await index.newestOfEach([a, both, term('a')], RANGE, 3)).toEqual([
    [9, 8, 7],
    [6, 5],
    [9, 8, 7],
  ]);
  expect(asked).toEqual([{ conditions: [a, both], limit: 3 }]);
});

test('only what is not known is asked', async () => {
  await index.newestOfEach([a, both], RANGE, 3);
  expect(await index.newestOfEach([both, b, a], RANGE, 2)).toEqual([
    [6, 5],
    [9, 8],
    [9, 8],
  ]);
  expect(asked.slice(1)).toEqual([{ conditions: [b], limit: 2 }]);
  await index.newestOfEach([], RANGE, 2);
  expect(asked).toHaveLength(2);
});

test('more than was asked is asked anew, unless there were fewer', async () => {
  await index.newestOfEach([a, both], RANGE, 3);
  expect(await index.newest(both, RANGE, 4)).toEqual([6, 5]);
  expect(asked).toHaveLength(1);
  expect(await index.newest(a, RANGE, 4)).toEqual([9, 8, 7, 6]);
  expect(await index.newest(a, { ...RANGE, from: 1 }, 4)).toEqual([9, 8, 7, 6]);
  expect(asked).toHaveLength(3);
});
