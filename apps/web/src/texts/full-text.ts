import { formatDay, type Day } from '@portal/vietnamese/days';

export const fullTextTexts = {
  find: 'Tìm trong văn bản',
  found: (at: number, count: number) => (count === 0 ? 'Không thấy' : `${at}/${count}`),
  previous: 'Kết quả trước',
  next: 'Kết quả sau',
  copied: 'Đã sao chép điều này kèm trích dẫn.',
  byHand: 'Nội dung của điều kèm trích dẫn',
  /** `Khoản 2 Điều 9 được sửa đổi, bổ sung bởi`. */
  changed: (provision: string, action: string) =>
    `${provision.charAt(0).toUpperCase()}${provision.slice(1)} ${action.charAt(0).toLowerCase()}${action.slice(1)}`,
  since: (day: Day) => ` từ ngày ${formatDay(day)}.`,
  compare: 'So sánh nội dung trước và sau khi sửa đổi',
  added: 'Xem nội dung được bổ sung',
  oldText: 'Nội dung trong toàn văn này',
  newText: 'Nội dung mới',
};
