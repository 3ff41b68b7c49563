import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findCitations } from './citations.js';
import { parseDocumentNumber } from '../document-numbers/document-number.js';
import { formatDocumentNumber } from '../testing/format-document-number.js';
import { documentNumberKey } from '../typed-numbers/document-number-key.js';
import { documentNumber } from '../testing/document-numbers.js';
import { NO_NUMBERS } from '../testing/no-numbers.js';
import { wordingOf } from '../testing/spellings.js';
import { runs } from '../../../../scripts/lib/property-runs.js';

interface Piece {
  text: string;
  /** The key of the number in the text, if it has one. */
  key?: string;
}

const word = fc
  .oneof(
    fc.constantFrom(
      ...[
        'của',
        'UBND',
        'tỉnh',
        'Thanh Hóa',
        'đã ban hành',
        'năm 2018',
        '– ông Nguyễn',
        'KH&CN',
        '…',
      ],
      ...[
        'ngày 14/12/2018',
        'ngày 31 tháng 2',
        '55 năm',
        'QĐ-UBND',
        'và/hoặc',
        '100%',
        '“sáng tạo”',
      ],
    ),
    fc.constantFrom(...NO_NUMBERS),
  )
  .map((text): Piece => ({ text }));

const cited = documentNumber.chain((parts) => {
  const printed = formatDocumentNumber(parts);
  const words = fc.constantFrom('số ', 'Số: ', 'Quyết định số ', 'Nghị quyết\n', 'Công văn số ');
  const lead =
    parts.type === undefined || parts.type.length === 1 ? words : fc.oneof(words, fc.constant(''));
  return fc
    .tuple(lead, wordingOf(printed, parts.type !== undefined))
    .map(([before, written]): Piece => ({
      text: `${before}${written}`,
      key: documentNumberKey(printed),
    }));
});

/** Separators that cannot become part of a number. */
const between = fc.constantFrom(' là ', '  theo\n', '. Nay ', ' (x) ', ', song ');

const prose = fc
  .array(fc.tuple(fc.oneof(word, cited), between), {
    maxLength: 12,
  })
  .chain((pieces) => {
    const text = pieces.map(([piece, after]) => piece.text + after).join('');
    const keys = pieces.flatMap(([{ key }]) => (key === undefined ? [] : [key]));
    return fc.constantFrom(text, text.normalize('NFD')).map((form) => ({ text: form, keys }));
  });

it('exactly the numbers in a prose are found, in either normal form', () => {
  fc.assert(
    fc.property(prose, ({ text, keys }) => {
      const slices = findCitations(text).map(({ start, end }) => text.slice(start, end));
      expect(slices.map(documentNumberKey)).toEqual(keys);
    }),
    { numRuns: runs(1000) },
  );
});

const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '37',
          '2018',
          '1',
          '/',
          '/',
          '-',
          '.',
          ' ',
          '\n',
          'QĐ',
          'UBND',
          'qđ',
          'NQ',
          'TW',
          'số ',
        ],
        ...[
          'Quyết định ',
          'ngày 14/12/2018',
          '\u0301',
          '\u031b',
          ',',
          '(',
          ':',
          '@',
          'và',
          '\ud800',
          '&',
        ],
      ),
      { maxLength: 40 },
    )
    .map((pieces) => pieces.join('')),
);

it('citations in any text are in order, apart, and what their parts say', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let last = 0;
      for (const { start, end, phraseStart, parts } of findCitations(text)) {
        expect(phraseStart).toBeGreaterThanOrEqual(last);
        expect(start).toBeGreaterThanOrEqual(phraseStart);
        expect(end).toBeGreaterThan(start);
        expect(parseDocumentNumber(text.slice(start, end))).toEqual(parts);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: runs(5000) },
  );
});

it.each([
  ...[
    '1/',
    '37/2018/',
    '7',
    ' ',
    '\u00a0',
    '\u0301\u0323',
    'QĐ-',
    '/',
    ' / ',
    '1/QĐ-',
    '1/2018/QĐ-',
  ],
  ...[
    '1-QĐ/',
    '1/        ',
    'A/',
    '1/Đ\u0302',
    '(9/KH-AB',
    'x(9/KH-AB@',
    'số ',
    'số 1/TU ',
    '1/A.b',
  ],
  ...['1/QĐ - ', 'số:', '1/QĐ-UBND ngày ', '19-NQ/TW', '(/@'],
])('a megabyte of %j takes no longer than it is long', (piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const started = performance.now();
  findCitations(text);
  expect(performance.now() - started).toBeLessThan(20_000);
});
