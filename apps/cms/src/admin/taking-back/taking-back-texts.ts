import { formatMoment } from '@portal/vietnamese/days';
import type { Way } from './decision';

const ways: Record<Way, { label: string; hint: string }> = {
  mistake: {
    label: 'Đăng nhầm',
    hint: 'Trang không còn nữa; người đọc được báo là nội dung đã gỡ, hoặc được chuyển đến nơi bạn chọn.',
  },
  replaced: {
    label: 'Đã thay bằng nội dung khác',
    hint: 'Người đọc và máy tìm kiếm được chuyển hẳn từ địa chỉ cũ sang nội dung thay thế.',
  },
  obsolete: {
    label: 'Không còn áp dụng',
    hint: 'Trang vẫn đọc được ở địa chỉ cũ, có dòng báo không còn áp dụng, lý do và ngày; không còn ở các tin mới trên trang chủ.',
  },
};

export const takingBackTexts = {
  ways,
  question: 'Gỡ theo cách nào?',
  destination: {
    mistake: 'Chuyển người đọc đến (không bắt buộc)',
    replaced: 'Nội dung thay thế',
  },
  destinationHint: 'Gõ vài chữ trong tên bài, số văn bản… rồi chọn; hoặc dán một địa chỉ.',
  noDestination: 'Hãy chọn một mục trong danh sách, hoặc dán một địa chỉ.',
  badDestination: 'Không chuyển người đọc đến thư điện tử hay số điện thoại được.',
  reason: {
    mistake: 'Lý do (không bắt buộc, chỉ lưu trong cơ quan)',
    replaced: 'Lý do (không bắt buộc, chỉ lưu trong cơ quan)',
    obsolete: 'Lý do, hiện trên trang cho người đọc',
  },
  noReason: 'Hãy ghi lý do để người đọc biết vì sao nội dung không còn áp dụng.',
  confirm: { mistake: 'Gỡ đăng', replaced: 'Gỡ đăng', obsolete: 'Ghi là không còn áp dụng' },
  many: (count: number) => `Áp dụng cho cả ${count} mục đã chọn.`,
  loading: 'Đang tải…',
  panel: 'Việc gỡ đăng',
  state: (way: Way) => ways[way].label,
  leadsTo: (location: string) => `Người đọc được chuyển đến ${location}`,
  reasonWas: (reason: string) => `Lý do: ${reason}`,
  by: (userName: string, at: string) =>
    [userName || 'Hệ thống', formatMoment(new Date(at))].join(', '),
  before: 'Trước đây',
  publishingEnds: 'Đăng lại thì thông báo này không còn.',
  reinstate: 'Áp dụng trở lại',
};
