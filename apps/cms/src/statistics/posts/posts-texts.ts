import { formatDay, type Day } from '@portal/vietnamese/days';
import type { Grouping } from './sums';

export const postsTexts = {
  unknown: 'Hãy chọn khoảng ngày từ trước đến sau, trong vòng mười năm.',
  forbidden: 'Chỉ người duyệt trở lên xem được thống kê bài đăng.',
  sheets: { posts: 'Bài đăng', sums: 'Tổng hợp' },
  heads: {
    number: 'STT',
    postedOn: 'Ngày đăng',
    kind: 'Loại',
    category: 'Chuyên mục',
    title: 'Tiêu đề',
    author: 'Tác giả',
    authorPosition: 'Chức danh',
    madeBy: 'Người tạo',
    views: 'Lượt đọc',
    address: 'Địa chỉ',
  },
  groupings: {
    kind: 'Theo loại',
    category: 'Theo chuyên mục',
    author: 'Theo tác giả ghi trên bài',
    madeBy: 'Theo người tạo',
  } satisfies Record<Grouping, string>,
  none: {
    kind: '',
    category: '(không có chuyên mục)',
    author: '(không ghi tác giả)',
    madeBy: '(không rõ người tạo)',
  } satisfies Record<Grouping, string>,
  name: 'Tên',
  count: 'Tổng số',
  total: 'Tổng cộng',
  span: (from: Day, to: Day) => `Từ ngày ${formatDay(from)} đến ngày ${formatDay(to)}`,
  file: (from: Day, to: Day) => `bai-dang-${from}-${to}.xlsx`,
};
