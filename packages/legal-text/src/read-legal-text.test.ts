import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLegalText } from './read-legal-text.js';
import { asLines } from './testing/as-lines.js';
import { judgedTexts } from './testing/judged-texts.js';
import { runs } from '../../../scripts/lib/property-runs.js';

const texts = judgedTexts();
const inUnicode = texts.filter(({ name }) => !name.includes('TCVN3'));

describe('a text says the same', () => {
  test.each([
    ['in NFD', (line: string) => line.normalize('NFD')],
    ['with non-breaking blanks', (line: string) => line.replaceAll(' ', '\u00a0')],
    ['with zero-width signs', (line: string) => line.replaceAll(' ', ' \u200b')],
    ['with blanks at its edges', (line: string) => `   ${line}  `],
  ])('%s', (_how, change) => {
    for (const { name, pages } of inUnicode) {
      const changed = pages.map((lines) => lines.map(change));
      expect(asLines(readLegalText(changed)), name).toEqual(asLines(readLegalText(pages)));
    }
  });

  test('with an Eth for the letter Đ', () => {
    for (const { name, pages } of inUnicode) {
      const changed = pages.map((lines) => lines.map((line) => line.replaceAll('Đ', '\u00d0')));
      expect(asLines(readLegalText(changed)), name).toEqual(asLines(readLegalText(pages)));
    }
  });
});

test('every proposal bears a sentence of a page that the file has', () => {
  for (const { pages } of texts) {
    const reading = readLegalText(pages);
    for (const { evidence } of reading.isScan ? [] : reading.proposals) {
      expect(evidence.sentence).not.toBe('');
      expect(evidence.page).toBeLessThanOrEqual(pages.length);
    }
  }
});

test('a date of effect names its article and page', () => {
  const decree = texts.find(({ name }) => name === 'a decree with clauses on others');
  const reading = readLegalText(decree?.pages ?? []);
  expect(reading).toMatchObject({
    proposals: expect.arrayContaining([
      {
        field: 'effectiveFrom',
        value: '2018-05-15',
        evidence: {
          sentence: '1. Nghị định này có hiệu lực thi hành kể từ ngày 15 tháng 5 năm 2018.',
          page: 2,
          provision: 'Điều 32',
        },
      },
    ]),
  });
});

const words = fc.constantFrom(
  ...[
    'Điều 1.',
    'Quyết định số 37/2018/QĐ-UBND',
    'thay thế',
    'bãi bỏ',
    'có hiệu lực kể từ ngày',
    '“',
  ],
  ...[
    '”',
    '"',
    '14/12/2018',
    'ngày 14 tháng 12 năm 2018',
    'Căn cứ',
    'Luật',
    'và',
    ',',
    ';',
    '.',
    '\n',
  ],
  ...[
    'Quyết định này',
    'TM.',
    'KT. CHỦ TỊCH',
    'Nguyễn Văn An',
    'Nơi nhận:',
    'Số:',
    'khoản 2',
    'QUYẾT ĐỊNH',
  ],
  ...[
    'Q U Y Ế T',
    '/',
    '-',
    '\u0301',
    '\u0001',
    '(',
    'x',
    'sửa đổi, bổ sung',
    'một số điều của',
    'đến hết',
  ],
);

test('no text makes it throw', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map((some) => some.join(' ')),
  );
  fc.assert(
    fc.property(fc.array(fc.array(line)), (pages) => {
      expect(readLegalText(pages)).toHaveProperty('isScan');
    }),
    { numRuns: runs(400) },
  );
});
