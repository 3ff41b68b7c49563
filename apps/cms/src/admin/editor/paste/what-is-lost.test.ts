import { expect, test } from 'vitest';
import { whatIsLost } from './what-is-lost';

const NOTHING = { fields: 0, formulas: 0, drawings: 0, scripts: 0, frames: 0 };

test.each([
  [NOTHING, {}, []],
  [
    { ...NOTHING, fields: 2, scripts: 1 },
    {},
    ['Những thứ sau không đưa vào bài được: 2 ô nhập liệu, 1 đoạn mã lệnh.'],
  ],
  [
    { ...NOTHING, frames: 3 },
    { formulas: 1, drawings: 2 },
    [
      'Những thứ sau không đưa vào bài được: 1 công thức, 2 hình vẽ hoặc biểu đồ.',
      '3 nội dung nhúng (video, khung trang, tệp) được thay bằng liên kết.',
    ],
  ],
])('what could not come is said: %j', (foreign, before, sentences) => {
  expect(whatIsLost(foreign, before)).toEqual(sentences);
});
