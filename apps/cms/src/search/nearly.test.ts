import { expect, test } from 'vitest';
import { written } from './condition';
import { FOLDED } from './forms';
import { canMissWords, halfInRow, nearlyInTitle } from './nearly';
import { readTyped } from './typed-query';

const asked = (text: string) => {
  const typed = readTyped(text);
  return [...nearlyInTitle(typed, FOLDED), ...halfInRow('text', typed, FOLDED)].map((condition) =>
    written(condition, { and: '&', or: '|', phrase: (terms) => terms.join('_') }),
  );
};

test.each([
  ['a b c', false],
  ['a b c d', true],
  ['a b của c', false],
  ['"a b" c d e f', false],
])('%s: words may miss: %s', (text, canMiss) => {
  expect(canMissWords(readTyped(text))).toBe(canMiss);
});

test('of five words four in a title, or in a row, or a title within the question', () => {
  const [most, inRow, within, inText] = asked('a b c d e');
  expect(most).toContain('(¶a&¶b&¶d&¶e)');
  expect(inRow).toBe('(¶a_¶b_¶c_¶d|¶b_¶c_¶d_¶e)');
  expect(within?.split('|')).toHaveLength(10);
  expect(within).toContain('¥b·c|');
  expect(inText).toBe('(a_b_c_d|b_c_d_e)');
});

test('no title is as long as two very long words', () => {
  const long = Array.from({ length: 4 }, (_, index) => `${index}`.repeat(45)).join(' ');
  expect(asked(long).join('')).not.toContain('¥');
  expect(asked(long)).not.toContain('()');
});
