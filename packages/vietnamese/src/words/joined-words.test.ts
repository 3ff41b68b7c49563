import { expect, test } from 'vitest';
import { joinedWords } from './joined-words.js';

const read = (text: string) =>
  joinedWords(text).map(({ parts, whole }) => [whole.folded, ...parts.map(({ folded }) => folded)]);

test.each([
  ['Mạng Wi-Fi miễn phí', [['wifi', 'wi', 'fi']]],
  [
    'Wi‑Fi, Wi–Fi',
    [
      ['wifi', 'wi', 'fi'],
      ['wifi', 'wi', 'fi'],
    ],
  ],
  ['gửi e-mail', [['email', 'e', 'mail']]],
  ['Covid-19', [['covid19', 'covid', '19']]],
  ['phòng COVID19', [['covid19', 'covid', '19']]],
  ['kinh tế-xã hội', [['texa', 'te', 'xa']]],
  ['Cô-ca-in', [['cocain', 'co', 'ca', 'in']]],
  ['giai đoạn 2016-2020, ngày 26-02-2019', []],
  ['37/2018/QĐ-UBND, 19-NQ/TW, m2', []],
  ['một - hai', []],
  ['a-b-c-d-e', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected));

test('a long row of hyphens is read at once', () => {
  expect(joinedWords('a-'.repeat(500_000))).toEqual([]);
});
