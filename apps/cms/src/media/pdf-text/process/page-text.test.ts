import { describe, expect, test } from 'vitest';
import { linesOf, type Line } from './lines';
import { cutAtWord, textOf } from './page-text';

const EDGE = 500;

/** Lines below each other; a line that ends with `|` reaches the right edge. */
function page(...texts: string[]): Line[] {
  return texts.map((text, index) => ({
    text: text.replace('|', ''),
    right: text.endsWith('|') ? EDGE : EDGE / 2,
    y: 800 - index * 16,
    height: 12,
  }));
}

const edge: Line = { text: 'Lề phải.', right: EDGE, y: 20, height: 12 };

describe('lines of a paragraph', () => {
  test.each([
    ['within a sentence', ['chịu trách nhiệm|', 'thi hành'], 'chịu trách nhiệm thi hành'],
    [
      'of a title in the middle',
      ['Quy định về khoa học', 'và công nghệ'],
      'Quy định về khoa học và công nghệ',
    ],
    [
      'before a name',
      ['của Ủy ban nhân dân|', 'Tỉnh Thanh Hóa'],
      'của Ủy ban nhân dân Tỉnh Thanh Hóa',
    ],
    ['within a number', ['Số 18/2026/QĐ-', 'UBND'], 'Số 18/2026/QĐ-UBND'],
    ['after a slash of a number', ['Số 18/2026/', 'QĐ-UBND'], 'Số 18/2026/QĐ-UBND'],
    ['between years', ['giai đoạn 2026 -|', '2030'], 'giai đoạn 2026 - 2030'],
    ['within a foreign word', ['the infor-|', 'mation'], 'the information'],
    ['after a syllable with a hyphen', ['đổi mới-|', 'sáng tạo'], 'đổi mới- sáng tạo'],
  ])('are joined %s', (_where, lines, text) => {
    expect(textOf([[...page(...lines), edge]])).toBe(`${text}\nLề phải.`);
  });

  test.each([
    ['after a short line', ['ỦY BAN NHÂN DÂN', 'TỈNH THANH HÓA']],
    ['after a sentence', ['chịu trách nhiệm thi hành.|', 'Điều 3. Hiệu lực']],
    ['before a mark of a list', ['gồm có|', '- các sở, ban, ngành;', 'a) các xã', '1. các phường']],
  ])('end %s', (_where, lines) => {
    const texts = [...lines, edge.text].join('\n').replaceAll('|', '');
    expect(textOf([[...page(...lines), edge]])).toBe(texts);
  });

  test('end where a line stands far below, or above', () => {
    const [first, second] = page('Cột thứ nhất|', 'Cột thứ hai|');
    if (!first || !second) throw new Error('There are two lines.');
    const texts = 'Cột thứ nhất\nCột thứ hai';
    expect(textOf([[first, { ...second, y: 400 }]])).toBe(texts);
    expect(
      textOf([
        [
          { ...first, y: 400 },
          { ...second, y: 800 },
        ],
      ]),
    ).toBe(texts);
  });

  test('end with the page', () => {
    expect(textOf([page('một câu|'), page('còn dở')])).toBe('một câu\ncòn dở');
  });
});

describe('words', () => {
  test.each([
    ['decomposed letters', 'Nguyễn Hữu Thọ'.normalize('NFD'), 'Nguyễn Hữu Thọ'],
    ['marks apart from their letters', 'nghie \u0302n cư \u0301u', 'nghiên cứu'],
    ['control characters', '\u0000\u0007Thông\u0001 báo\u200b\ufffd', 'Thông báo'],
    ['half a character', 'báo \ud83d', 'báo'],
    ['bullets of a font of signs', '\uf0b7 các sở', 'các sở'],
    ['runs of blanks', '  Độc   lập \t ', 'Độc lập'],
    ['TCVN3', 'Nghiªn cøu khoa häc vµ c«ng nghÖ', 'Nghiên cứu khoa học và công nghệ'],
    [
      'TCVN3 whose ư became a hyphen',
      'nh- n-íc, ng-êi, -¬ng, Th- viÖn khoa häc vµ c«ng nghÖ - kinh tÕ-x· héi, sè 5-Q§/TT-BTC',
      'như nước, người, ương, Thư viện khoa học và công nghệ - kinh tế-xã hội, số 5-QĐ/TT-BTC',
    ],
    ['VNI', 'Nghieân cöùu khoa hoïc vaø coâng ngheä', 'Nghiên cứu khoa học và công nghệ'],
  ])('come out whole from %s', (_what, given, text) => {
    expect(textOf([page(given)])).toBe(text);
  });

  test('are not cut', () => {
    expect(cutAtWord('khoa học công nghệ', 8)).toBe('khoa học');
    expect(cutAtWord('khoa học công nghệ', 12)).toBe('khoa học');
    expect(cutAtWord('khoa học', 8)).toBe('khoa học');
    expect(cutAtWord('khoa\nhọc công', 6)).toBe('khoa');
    expect(cutAtWord('khônghềcóchỗngắt', 5)).toBe('không');
    expect(cutAtWord('\u{1f600}\u{1f600}', 3)).toBe('\u{1f600}');
  });
});

test('pieces of text are put together to lines, with the place of what is seen of them', () => {
  const piece = (str: string, x: number, y: number, hasEOL = false) => ({
    ...{ str, transform: [12, 0, 0, 12, x, y], width: str.length * 6, height: 12, hasEOL },
  });
  expect(
    linesOf([
      piece('Điều', 60, 700),
      piece(' ', 84, 700),
      piece('1.', 90, 700),
      piece('', 0, 0, true),
      piece(' ', 0, 9, true),
      piece('Phạm vi', 60, 680),
    ]),
  ).toEqual([
    { text: 'Điều 1.', right: 102, y: 700, height: 12 },
    { text: 'Phạm vi', right: 102, y: 680, height: 12 },
  ]);
});
