import { expect, test } from 'vitest';
import { written } from './condition';
import { lessDemanding } from './partial';
import { readTyped } from './typed-query';

const asked = (text: string) =>
  lessDemanding(readTyped(text)).map((condition) =>
    written(condition, { and: '&', or: '|', phrase: (terms) => terms.join('_') }),
  );

test('of three words two are enough, of two one', () => {
  expect(asked('a b c')).toEqual(['((a&b)|(a&c)|(b&c))']);
  expect(asked('a b')).toEqual(['((a)|(b))']);
});

test('what was in quotes may stand apart', () => {
  expect(asked('"a b" c')[0]).toBe('(c&a&b)');
});

test('one word has nothing less', () => expect(asked('a')).toEqual([]));

test('of many words those that may miss stand side by side, or around the others', () => {
  const words = Array.from({ length: 16 }, (_, index) => `w${index}`);
  const long = asked(words.join(' '));
  expect(long).toHaveLength(8);
  expect(long[2]).toContain(`(${words.toSpliced(4, 3).join('&')})`);
  expect(long[2]).toContain(`(${words.slice(1, 14).join('&')})`);
  for (const condition of long) expect(condition.split('|')).toHaveLength(16);
});
