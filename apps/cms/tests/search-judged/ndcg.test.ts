import { expect, test } from 'vitest';
import { ndcg, type Grade } from './ndcg.js';

const grades = new Map<string, Grade>([
  ['meant', 3],
  ['good', 2],
  ['acceptable', 1],
]);

test('the ideal order is 1, whatever follows', () => {
  expect(ndcg(['meant', 'good', 'acceptable', 'other'], grades)).toBe(1);
});

test('nothing that was judged is 0', () => expect(ndcg(['other'], grades)).toBe(0));

test('gains 7, 3 and 1 are discounted by the logarithm of their ranks', () => {
  const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
  expect(ndcg(['good', 'other', 'meant'], grades)).toBeCloseTo((3 + 7 / 2) / ideal, 12);
});

test('what comes after the tenth does not count', () => {
  const others = Array.from({ length: 10 }, (_, index) => `other-${index}`);
  expect(ndcg([...others.slice(1), 'meant'], grades)).toBeGreaterThan(0);
  expect(ndcg([...others, 'meant'], grades)).toBe(0);
});

test('of more than ten answers ten make the ideal', () => {
  const many = Array.from({ length: 12 }, (_, index): [string, Grade] => [`${index}`, 2]);
  expect(
    ndcg(
      many.slice(2).map(([name]) => name),
      new Map(many),
    ),
  ).toBe(1);
});

test('a query without an answer is refused', () => {
  expect(() => ndcg(['other'], new Map())).toThrow(/nothing is judged/);
});
