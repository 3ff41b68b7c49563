import type { AuditEntry } from './append-audit';

const ACTION_NAMES: Readonly<Record<AuditEntry['action'], string>> = {
  publish: 'Đăng',
  unpublish: 'Gỡ đăng',
  retire: 'Ghi là không còn áp dụng',
  reinstate: 'Bỏ ghi “không còn áp dụng”',
  delete: 'Xóa',
  restore: 'Khôi phục',
  change: 'Sửa mục không có bản nháp',
  submit: 'Gửi duyệt',
  return: 'Trả lại',
  assign: 'Giao việc',
  schedule: 'Hẹn giờ',
  'schedule-ended': 'Hủy hẹn giờ',
  'schedule-done': 'Tự làm theo giờ hẹn',
  'schedule-refused': 'Không làm được theo giờ hẹn',
  'sign-in': 'Đăng nhập',
  'sign-in-failed': 'Đăng nhập không thành công',
  'sign-out': 'Đăng xuất',
  account: 'Đổi thông tin tài khoản',
  rights: 'Đổi quyền',
  settings: 'Đổi cài đặt',
  tokens: 'Đổi token',
  preview: 'Gửi hoặc hủy địa chỉ xem trước',
};

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(ACTION_NAMES));

export const ACTION_CHOICES = Object.entries(ACTION_NAMES).map(([name, label]) => ({
  name,
  label,
}));

/** The label of an action; an unknown action, recorded by a later version, keeps its raw name. */
export const nameOfAction = (action: string): string => NAMES.get(action) ?? action;

/** Labels of subjects that are not content. */
export const SUBJECT_NAMES: ReadonlyMap<string, string> = new Map([
  ['user', 'người dùng'],
  ['role', 'vai trò'],
  ['api-token', 'token API'],
  ['admin-token', 'token quản trị'],
  ['transfer-token', 'token chuyển dữ liệu'],
  ['api-client', 'mã truy cập API'],
  ['webhook', 'webhook'],
  ['project', 'cài đặt trang quản trị'],
  ['upload', 'cài đặt thư viện tệp'],
  ['form', 'biểu mẫu'],
]);

export const auditTexts = {
  unknown: 'Không rõ cần xem phần nào của nhật ký.',
  file: (day: string) => `nhat-ky-${day}.csv`,
};
