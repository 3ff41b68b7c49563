import { formatDay, type Day } from '@portal/vietnamese/days';

export const changeNoteTexts = {
  /** `Khoản 2 Điều 9 được sửa đổi, bổ sung bởi`. */
  changed: (provision: string, action: string) =>
    `${provision.charAt(0).toUpperCase()}${provision.slice(1)} ${action.charAt(0).toLowerCase()}${action.slice(1)}`,
  since: (day: Day) => ` từ ngày ${formatDay(day)}.`,
  compare: 'So sánh nội dung trước và sau khi sửa đổi',
  added: 'Xem nội dung được bổ sung',
  oldText: 'Nội dung trong toàn văn này',
  newText: 'Nội dung mới',
};
