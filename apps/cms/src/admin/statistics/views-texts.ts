import { formatDay, type Day } from '@portal/vietnamese/days';

const count = (views: number) => views.toLocaleString('vi');

export const viewsTexts = {
  title: 'Lượt đọc',
  subtitle:
    'Máy chủ đếm số lần mở trang theo ngày; không dùng cookie, không lưu địa chỉ, không tính máy tìm kiếm',
  loading: 'Đang tải…',
  week: '7 ngày qua',
  month: '30 ngày qua',
  all: 'Từ trước đến nay',
  count,
  counts: (views: number) => `${count(views)} lượt`,
  spans: 'Chọn khoảng thời gian',
  thisMonth: 'Tháng này',
  lastMonth: 'Tháng trước',
  thisYear: 'Năm nay',
  span: (from: Day, to: Day) => `Từ ${formatDay(from)} đến ${formatDay(to)}`,
  none: 'Chưa có lượt đọc nào trong thời gian này.',
  most: 'Đọc nhiều nhất',
  kinds: 'Theo loại trang',
  days: 'Theo ngày',
  heads: ['Tiêu đề', 'Loại', 'Lượt đọc'],
  kindHeads: ['Loại trang', 'Lượt đọc'],
  dayHeads: ['Ngày', 'Lượt đọc'],
  more: 'Xem bài đọc nhiều nhất',
};
