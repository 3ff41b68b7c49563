import { expect, test } from 'vitest';
import { indexedWords, PLACED_WORDS } from './indexed-words';

const page = (title: string, text: string) => indexedWords({ type: 'page', title, text });

test('words of title and text, with marks and without', () => {
  expect(page('Giới thiệu', 'Về Sở')).toEqual({
    runs: [
      { terms: ['¶gioi', '¶thieu'], from: 1 },
      { terms: ['†giới', '†thiệu'], from: 1 },
      { terms: ['gioi', 'thieu'], from: 1 },
      { terms: ['§giới', '§thiệu'], from: 1 },
      { terms: ['ve', 'so'], from: 4 },
      { terms: ['§về', '§sở'], from: 4 },
    ],
    loose: [
      ...['¤page', '¥gioi·thieu', '£giới·thiệu', '÷gioi·thieu', '×giới·thiệu'],
      ...['‡g', '‡gi', '‡gio', '‡gioi', '‡t', '‡th', '‡thi', '‡thie', '‡thieu'],
    ],
  });
});

test('words after the last place are there once each, in no row', () => {
  const { runs } = page('', `${'a '.repeat(PLACED_WORDS)} sau cùng sau cùng a`);
  const further = runs.filter(({ from }) => from > PLACED_WORDS);
  expect(further.map(({ terms }) => terms)).toEqual([['sau'], ['§sau'], ['cung'], ['§cùng']]);
});

test('a text of nothing but different words is read up to where it is no language', () => {
  const text = Array.from({ length: 200_000 }, (_, index) => `w${index}`).join(' ');
  const terms = page('', text).runs.flatMap((run) => run.terms);
  expect(terms.length).toBeLessThan(60_000);
  expect(terms).toContain('w10000');
});
