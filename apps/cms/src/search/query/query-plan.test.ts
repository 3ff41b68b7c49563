import { MAX_SEARCH_RESULTS } from '@portal/contract/search-types';
import { expect, test } from 'vitest';
import { cachedIndex } from './query-cache';
import { parseTyped } from './query-parser';
import { planFor } from './query-plan';

test('no condition is asked twice when exactly as many entries match as are counted', async () => {
  const asked: string[] = [];
  const entries = Array.from({ length: MAX_SEARCH_RESULTS }, (_, index) => index);
  const index = cachedIndex({
    newestOfEach: async (conditions, _range, limit) => {
      asked.push(...conditions.map((condition) => JSON.stringify(condition)));
      return conditions.map(() => entries.slice(0, limit));
    },
  });
  const range = { from: 0, until: MAX_SEARCH_RESULTS };
  const plan = await planFor(parseTyped('giai thưởng'), { index, range }, false);
  expect(plan?.found).toHaveLength(MAX_SEARCH_RESULTS);
  expect(asked).toEqual([...new Set(asked)]);
});
