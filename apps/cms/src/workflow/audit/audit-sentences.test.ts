import { expect, test } from 'vitest';
import { sentenceOf } from './audit-sentences';

const row = {
  ...{ subject_type: 'article', subject_name: 'Đợt tiếp nhận', subject_id: 'a' },
  user_name: 'Lê Duyệt',
};
const dueAt = Date.parse('2028-02-01T10:00:00Z');

test.each([
  ['schedule', {}, 'Lê Duyệt hẹn gỡ bài “Đợt tiếp nhận” lúc 01-02-2028 17:00'],
  [
    'schedule',
    { way: 'replaced' },
    'Lê Duyệt hẹn gỡ bài “Đợt tiếp nhận” lúc 01-02-2028 17:00 vì đã có nội dung thay thế',
  ],
  [
    'schedule',
    { way: 'obsolete' },
    'Lê Duyệt hẹn ghi bài “Đợt tiếp nhận” là không còn áp dụng lúc 01-02-2028 17:00',
  ],
  [
    'schedule-done',
    { way: 'mistake' },
    'Hệ thống gỡ bài “Đợt tiếp nhận” theo giờ đã hẹn vì đăng nhầm (Lê Duyệt hẹn)',
  ],
])('%s of a withdrawal with %o says which way', (action, way, sentence) => {
  const details = JSON.stringify({ deed: 'withdraw', dueAt, ...way });
  expect(sentenceOf({ ...row, action, details }, () => 'Bài')).toBe(sentence);
});
