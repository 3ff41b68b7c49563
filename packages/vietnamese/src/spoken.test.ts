import { expect, test } from 'vitest';
import { spoken } from './spoken.js';

test.each([
  [
    'Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018 của UBND tỉnh',
    'Quyết định số 37 năm 2018 của Ủy ban nhân dân ngày 14 tháng 12 năm 2018 của Ủy ban nhân dân tỉnh',
  ],
  ['Nghị quyết 19-NQ/TW', 'Nghị quyết 19 của Trung ương'],
  ['theo 5005/QĐ-UBND', 'theo 5005, quyết định của Ủy ban nhân dân'],
  ['Kế hoạch số 216/KH-UBND.', 'Kế hoạch số 216 của Ủy ban nhân dân.'],
  ['Luật số 148/2025/QH15', 'Luật số 148 năm 2025 của Quốc hội khóa 15'],
  ['Nghị quyết số 66.13/2026/NQ-CP', 'Nghị quyết số 66.13 năm 2026 của Chính phủ'],
  ['Công văn số 4836/SNV-TCBC', 'Công văn số 4836 của S N V, T C B C'],
  [
    'các Quyết định số 37/2018/QĐ-UBND và 38/2018/QĐ-UBND',
    'các Quyết định số 37 năm 2018 của Ủy ban nhân dân và 38 năm 2018, quyết định của Ủy ban nhân dân',
  ],
  ['NGHỊ ĐỊNH 30/2020/NĐ-CP', 'NGHỊ ĐỊNH 30 năm 2020 của Chính phủ'],
  ['Quy định số 08-QĐ/TƯ', 'Quy định số 08 của Trung ương'],
  ['theo 12/QĐ-UBND.VX', 'theo 12, quyết định của Ủy ban nhân dân, V X'],
  ['Nghị định 30/2020/NĐCP', 'Nghị định 30 năm 2020 của Chính phủ'],
  ['ngày 01-02-2019', 'ngày 1 tháng 2 năm 2019'],
  ['HĐND tỉnh\n  khóa XVII', 'Hội đồng nhân dân tỉnh khóa XVII'],
])('%s', (text, words) => {
  expect(spoken(text)).toBe(words);
  expect(spoken(text.normalize('NFD')), 'with marks apart').toBe(words);
});

test.each([
  ...['điện thoại 0237 3000 123', 'chiếm 3/4 diện tích', 'ngày 31/13/2018', '1/2/3/2018'],
  ...['TCVN ISO 9001:2015', '30 km/h', 'https://a.vn/12/2018/QD', 'từ 2018-2020', 'a12/KH-UBND'],
  ...['SEA Games 31/VN', 'COVID-19/SARS', 'tỷ lệ 3/A-B'],
])('%s stays as it is', (text) => {
  expect(spoken(text)).toBe(text);
});

test('a megabyte of nearly numbers takes no longer than it is long', () => {
  const nearly = '1/2018/QĐ-'.repeat(100_000);
  expect(spoken(nearly).length).toBeGreaterThan(100_000);
});
