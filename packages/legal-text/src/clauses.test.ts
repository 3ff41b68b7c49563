import { describe, expect, test } from 'vitest';
import { readLegalText } from './read-legal-text.js';
import { asLines } from './testing/as-lines.js';

const HEAD = [
  'ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'TỈNH THANH HÓA Độc lập - Tự do - Hạnh phúc',
  'Số: 37/2018/QĐ-UBND Thanh Hóa, ngày 14 tháng 12 năm 2018',
  'QUYẾT ĐỊNH',
  'Về quản lý nhiệm vụ khoa học và công nghệ',
  'ỦY BAN NHÂN DÂN TỈNH THANH HÓA',
  'Căn cứ Luật Khoa học và Công nghệ;',
  'QUYẾT ĐỊNH:',
];
const USUAL = asLines(readLegalText([HEAD]));

/** What is read from a decision besides its letterhead and bases. */
function saidBy(...pages: string[][]): string[] {
  const [first = [], ...others] = pages;
  const lines = asLines(readLegalText([[...HEAD, ...first], ...others]));
  return lines.filter((line) => !USUAL.includes(line));
}

describe('of itself a decision says', () => {
  test.each([
    ['Quyết định này có hiệu lực sau 10 ngày kể từ ngày ký.', ['effectiveFrom: 2018-12-24']],
    ['Quyết định có hiệu lực kể từ ngày ký.', ['effectiveFrom: 2018-12-14']],
    ['Hiệu lực thi hành: Từ ngày 01/02/2019.', ['effectiveFrom: 2019-02-01']],
    [
      'Quyết định này thay thế Quyết định số 12/2010/QĐ-UBND và có hiệu lực từ ngày 01/02/2019.',
      ['effectiveFrom: 2019-02-01', 'replaces: 12/2010/QĐ-UBND (whole)'],
    ],
    [
      'Quyết định này có hiệu lực từ ngày 01/02/2019 đến hết ngày 31/12/2020.',
      ['effectiveFrom: 2019-02-01', 'expiresOn: 2021-01-01'],
    ],
    [
      'Bãi bỏ các Quyết định số 1/2010/QĐ-UBND, số 2/2011/QĐ-UBND và số 3/2012/QĐ-UBND.',
      [
        'repeals: 1/2010/QĐ-UBND (whole)',
        'repeals: 2/2011/QĐ-UBND (whole)',
        'repeals: 3/2012/QĐ-UBND (whole)',
      ],
    ],
  ])('%s', (sentence, said) => {
    expect(saidBy([`Điều 2. ${sentence}`])).toEqual(said);
  });
});

test.each([
  'Quyết định số 5/2018/QĐ-UBND có hiệu lực từ ngày 01/01/2020.',
  'Khoản 2 Điều 5 của Quyết định này có hiệu lực từ ngày 01/01/2020.',
  'Giấy phép có hiệu lực từ ngày ký.',
  'Quyết định này có hiệu lực sau 15 ngày kể từ ngày đăng Công báo.',
  'Sở Khoa học và Công nghệ trình sửa đổi, bổ sung Nghị định số 20/2015/NĐ-CP.',
  'Công bố Nghị định số 20/2015/NĐ-CP đã được sửa đổi, bổ sung theo Nghị định số 59/2022/NĐ-CP.',
  'Thực hiện Nghị định số 59/2022/NĐ-CP của Chính phủ sửa đổi, bổ sung Nghị định số 20/2015/NĐ-CP.',
])('of others a decision speaks: %s', (sentence) => {
  expect(saidBy([`Điều 2. ${sentence}`])).toEqual([]);
});

test('a clause after another document is about that one', () => {
  const sentence =
    'Quyết định này bãi bỏ Quyết định số 12/2010/QĐ-UBND có hiệu lực từ ngày 01/01/2010.';
  expect(saidBy([`Điều 2. ${sentence}`])).toEqual(['repeals: 12/2010/QĐ-UBND (whole)']);
});

test('the header of a gazette does not part a sentence', () => {
  expect(
    saidBy(
      ['Điều 2. Quyết định này có hiệu lực kể từ'],
      ['4 CÔNG BÁO/Số 81 + 82/Ngày 20-7-2019', 'ngày 15 tháng 8 năm 2019.'],
    ),
  ).toEqual(['effectiveFrom: 2019-08-15']);
});

test('the stamp of a digital signature says nothing', () => {
  const stamp = ['Cơ quan: Tỉnh Thanh Hóa', 'Ngày ký: 01-01-2020 10:20:30 +07:00'];
  const stamped = [...HEAD.slice(0, 2), ...stamp, ...HEAD.slice(2)];
  expect(asLines(readLegalText([stamped]))).toEqual(USUAL);
});
