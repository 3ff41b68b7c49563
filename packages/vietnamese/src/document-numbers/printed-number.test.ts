import { expect, test } from 'vitest';
import { printedNumber } from './printed-number.js';

test.each([
  ['37/2018/QĐ-UBND', '37/2018/QĐ-UBND'],
  ['Hiến pháp', 'Hiến pháp'],
  ['Không số 5', 'Không số 5'],
  ['Không số', ''],
  [' KHÔNG  SỐ. ', ''],
  ['(chưa có số)', ''],
  ['…', ''],
  ['', ''],
  [null, ''],
])('of %s readers see the number «%s»', (typed, number) => {
  expect(printedNumber(typed)).toBe(number);
});
