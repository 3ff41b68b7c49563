import { dayOf, formatDay } from '@portal/vietnamese/days';
import { momentOf } from '../history/history-texts';

export const binTexts = {
  title: 'Đã xóa',
  subtitle: 'Mục đã xóa được giữ 90 ngày; trong thời gian đó có thể khôi phục',
  none: 'Không có mục nào đã xóa.',
  items: 'Các mục đã xóa',
  noTitle: 'Không có tên',
  deleted: (at: string, name: string) => `Xóa lúc ${momentOf(at)}${name === '' ? '' : `, ${name}`}`,
  wasPublic: 'trước khi xóa đang được đăng',
  goneAt: (at: string) => `Mất hẳn sau ngày ${formatDay(dayOf(new Date(at)))}`,
  restored: (title: string) =>
    `Đã khôi phục “${title}” thành bản nháp. Nếu muốn người đọc thấy, hãy mở ra và đăng lại.`,
  restoredWhole: (title: string) => `Đã khôi phục “${title}”. Người đọc thấy ngay.`,
  missing: (names: string) => `Những gì mục này đã dùng nhưng không còn: ${names}.`,
  open: 'Mở biểu mẫu',
  newer: 'Mới hơn',
  older: 'Cũ hơn',
  pages: 'Các trang của danh sách',
  restore: (title: string, hasDrafts: boolean) => ({
    label: 'Khôi phục',
    title: `Khôi phục “${title}”?`,
    body: hasDrafts
      ? 'Mục này trở lại thành bản nháp, với các ảnh, tệp và liên kết của nó. Người đọc chưa thấy cho đến khi đăng lại.'
      : 'Mục này trở lại như trước khi xóa và người đọc thấy ngay.',
    confirm: 'Khôi phục',
    cancel: 'Thôi',
  }),
};
