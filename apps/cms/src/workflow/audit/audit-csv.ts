import { wholeNumberOf } from '../../platform/database/database';
import { csvHead, csvLines } from '../../content/queries/csv';
import type { AuditRow } from './chain';

const moment = new Intl.DateTimeFormat('sv-SE', {
  ...{ dateStyle: 'short', timeStyle: 'medium' },
  timeZone: 'Asia/Ho_Chi_Minh',
});

const ACTIONS: Record<string, string> = {
  publish: 'Đăng',
  unpublish: 'Gỡ đăng',
  retire: 'Ghi là không còn áp dụng',
  reinstate: 'Bỏ ghi “không còn áp dụng”',
  delete: 'Xóa',
  restore: 'Khôi phục',
  change: 'Sửa mục không có bản nháp',
  'sign-in': 'Đăng nhập',
  'sign-in-failed': 'Đăng nhập không thành công',
  'sign-out': 'Đăng xuất',
  account: 'Đổi thông tin tài khoản',
  rights: 'Đổi quyền',
  settings: 'Đổi cài đặt',
  tokens: 'Đổi token',
};

export const auditHead = csvHead([
  ...['Số thứ tự', 'Lúc (giờ Việt Nam)', 'Việc', 'Loại', 'Mã', 'Tên'],
  ...['Mã người làm', 'Người làm', 'Chi tiết', 'Mã băm'],
]);

export function auditLines(rows: readonly AuditRow[]): string {
  return csvLines(
    rows.map((row) => [
      ...[String(row.seq), moment.format(wholeNumberOf(row.at))],
      ...[ACTIONS[row.action] ?? row.action, row.subject_type, row.subject_id, row.subject_name],
      ...[String(row.user_id ?? ''), row.user_name, row.details, row.hash],
    ]),
  );
}
