import { searchWords } from '@portal/vietnamese/search-words';
import { expect, test } from 'vitest';
import { hitsIn } from '../query/matches';
import { passageOf } from './passage';

const marked = (text: string, typed: string) => {
  const { passage, passageMatches } = passageOf(text, searchWords(typed));
  return { passage, words: passageMatches.map(({ start, end }) => passage.slice(start, end)) };
};

test.each([
  ['quyet dinh', ['Quyết', 'định']],
  ['quyết định', ['Quyết', 'định']],
  ['QUYẾT ĐỊNH'.normalize('NFD'), ['Quyết', 'định']],
  ['uy ban', ['Ủy', 'ban', 'bản']],
  ['uỷ ban', ['Ủy', 'ban', 'bản']],
  ['ủy bản', ['Ủy', 'bản']],
  ['khong co', []],
])('“%s” marks %j', (typed, words) => {
  expect(marked('Quyết định của Ủy ban, bản này', typed).words).toEqual(words);
});

test('a word typed with marks marks others only where it is missing itself', () => {
  const words = (text: string, typed: string) =>
    hitsIn(text, searchWords(typed)).map(({ start, end }) => text.slice(start, end));
  expect(words('Việt Nam năm 2026', 'năm')).toEqual(['năm']);
  expect(words('Việt Nam', 'năm')).toEqual(['Nam']);
  expect(words('Việt Nam năm 2026', 'nam')).toEqual(['Nam', 'năm']);
});

const LONG = Array.from({ length: 400 }, (_, index) => `Câu thứ ${index} nói về việc khác.`).join(
  ' ',
);

test('the passage is where most of the words stand closest', () => {
  const text = `Giải nhất. ${LONG} Lễ trao giải thưởng khoa học của tỉnh. ${LONG}`;
  const { passage, words } = marked(text, 'giai thuong khoa hoc');
  expect(passage).toContain('Lễ trao giải thưởng khoa học của tỉnh.');
  expect(words.slice(0, 4)).toEqual(['giải', 'thưởng', 'khoa', 'học']);
  expect(passage.startsWith('… ')).toBe(true);
  expect(passage.endsWith(' …')).toBe(true);
  expect(passage.length).toBeLessThan(300);
});

test('without a word in it a passage is the beginning of the text', () => {
  expect(marked(LONG, 'zzz')).toMatchObject({ words: [] });
  expect(marked(LONG, 'zzz').passage.startsWith('Câu thứ 0 nói')).toBe(true);
  expect(marked('', 'a')).toEqual({ passage: '', words: [] });
});

test('lines become blanks and the marks stay in place', () => {
  expect(marked('Một\nhai\tba', 'hai ba')).toEqual({ passage: 'Một hai ba', words: ['hai', 'ba'] });
});

test('a word without an end is cut', () => {
  const { passage } = marked('x'.repeat(5_000), 'x');
  expect(passage.length).toBeLessThan(300);
});

test('what looks like HTML stays text', () => {
  const { passage, words } = marked('a <b>đậm</b> & "x"', 'dam');
  expect(passage).toBe('a <b>đậm</b> & "x"');
  expect(words).toEqual(['đậm']);
});
