import { describe, expect, test } from 'vitest';
import { literalReplacement, patternOf } from './pattern';

function finds(words: string, text: string, ignoresMarks = false): boolean {
  return new RegExp(patternOf(words, { ignoresMarks }), 'iu').test(text);
}

describe('what is looked for', () => {
  test.each([
    ['hội nghị', 'Hội nghị tổng kết'],
    ['hội nghị', 'Hội\u00A0nghị'],
    ['(1.200)', 'kinh phí (1.200) đồng'],
    ['37/QĐ-UBND', 'số 37/QĐ-UBND ngày'],
    ['a[b]{c}|d^$*+?\\', 'a[b]{c}|d^$*+?\\'],
    ['so\u0302\u0301', 'số'],
  ])('%j is found in %j', (words, text) => expect(finds(words, text)).toBe(true));

  test.each([
    ['hoi nghi', 'Hội nghị'],
    ['1.200', '1x200'],
    ['so', 'số'],
  ])('%j is not found in %j', (words, text) => expect(finds(words, text)).toBe(false));

  test.each([
    ['hoi nghi', 'HỘI NGHỊ'],
    ['quyet dinh', 'Quyết\u00A0định'],
    ['DINH', 'định'],
    ['hội nghị', 'hoi nghi'],
    ['46/2025/NQ-HDND', '46/2025/NQ-HĐND'],
  ])('without regard to marks, %j is found in %j', (words, text) =>
    expect(finds(words, text, true)).toBe(true),
  );
});

test('a replacement means what it says', () => {
  expect('x'.replace(/x/, literalReplacement('$& giá $1, $$'))).toBe('$& giá $1, $$');
});
