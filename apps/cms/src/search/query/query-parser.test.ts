import { expect, test } from 'vitest';
import { isEmpty, parseTyped } from './query-parser';

const words = (text: string) => parseTyped(text).words.map(({ folded }) => folded);
const phrases = (text: string) =>
  parseTyped(text).phrases.map((phrase) => phrase.map(({ folded }) => folded).join(' '));

test.each([
  ['giải thưởng', ['giai', 'thuong'], []],
  ['"giải thưởng" tỉnh', ['tinh'], ['giai thuong']],
  ['“khoa học” và „công nghệ”', [], ['khoa hoc', 'cong nghe']],
  ['nộp hồ sơ ở đâu', ['nop', 'ho', 'so'], []],
  ['phòng ban của sở', ['phong', 'ban', 'so'], []],
  ['"của dân" và vì dân', ['dan'], ['cua dan']],
  ['ở đâu', ['o', 'dau'], []],
  ['không khí trong lành', ['khong', 'khi', 'lanh'], []],
  ['tồn tại và phát triển', ['ton', 'phat', 'trien'], []],
  ['trong cay duoc lieu cua tinh', ['trong', 'cay', 'duoc', 'lieu', 'tinh'], []],
  ['trong cay duoc lieu', ['trong', 'cay', 'duoc', 'lieu'], []],
  ['«đổi mới»', [], ['doi moi']],
  ['"một"', ['mot'], []],
  ['"chưa đóng giải thưởng', ['chua', 'dong', 'giai', 'thuong'], []],
  ['giải OR thưởng', ['giai', 'or', 'thuong'], []],
  ['NEAR(a b) -c d* e:f', ['near', 'a', 'b', 'c', 'd', 'e', 'f'], []],
  ["'; DROP TABLE articles; --", ['drop', 'table', 'articles'], []],
  ['<script>alert(1)</script>', ['script', 'alert', '1'], []],
  ['"" "…" *', [], []],
  ['😀', [], []],
  ['\u202enội\u202c quy', ['noi', 'quy'], []],
  ['Giải giải GIẢI', ['giai'], []],
])('%s is read as words %j and phrases %j', (text, expectedWords, expectedPhrases) => {
  expect(words(text)).toEqual(expectedWords);
  expect(phrases(text)).toEqual(expectedPhrases);
});

test('the same letters with and without marks are two words', () => {
  expect(parseTyped('năm nam').words).toHaveLength(2);
});

test('of a hundred words the first sixteen are read', () => {
  const typed = Array.from({ length: 100 }, (_, index) => `w${index}`).join(' ');
  expect(parseTyped(typed).words).toHaveLength(16);
  expect(parseTyped(`"${typed}"`).phrases[0]).toHaveLength(16);
});

test('what has no letter and no digit is empty', () => {
  expect(isEmpty(parseTyped(' -"*" '))).toBe(true);
  expect(isEmpty(parseTyped('"a b"'))).toBe(false);
});

test.each([
  ['mạng wi-fi', ['mang', 'wi', 'fi'], [['wifi', 'wi', 'fi']]],
  ['covid19', ['covid19'], [['covid19', 'covid', '19']]],
  ['"wi-fi" mạng', ['mang'], []],
  ['37/2018/QĐ-UBND', ['37', '2018', 'qd', 'ubnd'], []],
])('in %s these may be written otherwise', (text, expected, joined) => {
  expect(words(text)).toEqual(expected);
  expect(
    parseTyped(text).joined.map(({ whole, parts }) =>
      [whole, ...parts].map(({ folded }) => folded),
    ),
  ).toEqual(joined);
});
