import { expect, test } from 'vitest';
import { matchingHalf, matchingAtLeast } from './minimum-match';
import { cachedIndex } from './query-cache';
import { parseTyped } from './query-parser';

const ENTRIES = new Map([
  [1, ['a', 'b', 'c', 'd']],
  [2, ['a', 'b']],
  [3, ['c']],
  [4, ['a', 'b']],
]);
const index = cachedIndex({
  newestOfEach: async (conditions) =>
    conditions.map((condition) => {
      const { phrase: [name = ''] = [] }: { phrase?: string[] } = condition;
      return [...ENTRIES].filter(([, terms]) => terms.includes(name)).map(([entry]) => entry);
    }),
});
const scope = { index, range: { from: 0, until: 9 } };

test('those with more of the terms come first, then the newest', async () => {
  expect(await matchingAtLeast(scope, ['a', 'b', 'c', 'a'], 2)).toEqual([1, 4, 2]);
  expect(await matchingAtLeast(scope, ['a', 'b', 'c'], 1)).toEqual([1, 4, 2, 3]);
  expect(await matchingAtLeast(scope, ['x'], 1)).toEqual([]);
});

test('half of the words are enough, in quotes or not', async () => {
  expect(await matchingHalf(scope, parseTyped('a b x y'))).toEqual([4, 2, 1]);
  expect(await matchingHalf(scope, parseTyped('"a b" c d x'))).toEqual([1]);
});
