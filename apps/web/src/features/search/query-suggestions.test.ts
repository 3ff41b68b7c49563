import { expect, test } from 'vitest';
import { asPhrase, singleWords, withoutMarks } from './query-suggestions.ts';

test.each([
  ['Đề án Khởi nghiệp', 'de an khoi nghiep'],
  ['khởi nghiệp'.normalize('NFD'), 'khoi nghiep'],
  ['KHOI NGHIEP', undefined],
  ['37/2018', undefined],
])('«%s» without marks is «%s»', (query, folded) => {
  expect(withoutMarks(query)).toBe(folded);
});

test.each([
  ['khoa học Khoa', ['Khoa', 'học']],
  ['37/2018/QĐ-UBND, giải thưởng.', ['37/2018/QĐ-UBND', 'giải', 'thưởng']],
  ['NEAR(một OR "hai"*)', ['NEAR', 'một', 'OR', 'hai']],
  ['a b c d e f g h', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['một', []],
  ['một 🎉 –', []],
])('the single words of «%s» are %j', (query, words) => {
  expect(singleWords(query)).toEqual(words);
});

test.each([
  ['nhãn hiệu', '"nhãn hiệu"'],
  ['37/2018/QĐ-UBND về giải thưởng', '"37/2018/QĐ-UBND về giải thưởng"'],
  ['nhãn', undefined],
  ['37/2018/QĐ-UBND', undefined],
  ['"nhãn hiệu" tập thể', undefined],
  ['“nhãn hiệu”', undefined],
  [`a ${'b'.repeat(197)}`, undefined],
])('«%s» as a phrase is %s', (query, phrase) => {
  expect(asPhrase(query)).toBe(phrase);
});
