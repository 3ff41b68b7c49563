import { expect, test } from 'vitest';
import { foldText, matchesIn } from './folded-text.ts';

const TEXT = 'Khoa học, KHOA\n  HỌC; khoa hoc Đà Nẵng hòa giải'.normalize('NFC');
const found = (typed: string, text = TEXT) =>
  matchesIn(text, foldText(text), typed).map(({ start, end }) => text.slice(start, end));

test.each([
  ['khoa hoc', ['Khoa học', 'KHOA\n  HỌC', 'khoa hoc']],
  ['khoa  học', ['Khoa học', 'KHOA\n  HỌC']],
  ['khoa  hoc', ['Khoa học', 'KHOA\n  HỌC', 'khoa hoc']],
  ['KHOA HOC', ['Khoa học', 'KHOA\n  HỌC', 'khoa hoc']],
  ['da nang', ['Đà Nẵng']],
  ['hoà', ['hòa']],
  ['oa h', ['oa h', 'OA\n  H', 'oa h']],
  [', ', [',']],
  ['xyz', []],
  ['  ', []],
])('%j is found', (typed, matches) => expect(found(typed)).toEqual(matches));

test('marks that stand apart are found as well', () => {
  const apart = 'số liệu khoa học'.normalize('NFD');
  expect(found('khoa hoc', apart)).toEqual(['khoa học'.normalize('NFD')]);
  expect(found('khoa học', apart)).toEqual(['khoa học'.normalize('NFD')]);
});
