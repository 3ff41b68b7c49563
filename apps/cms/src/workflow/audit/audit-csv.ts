import { wholeNumberOf } from '../../platform/database/database';
import { csvHead, csvLines } from '../../content/queries/csv';
import { nameOfAction } from './audit-texts';
import type { AuditRow } from './chain';

const moment = new Intl.DateTimeFormat('sv-SE', {
  ...{ dateStyle: 'short', timeStyle: 'medium' },
  timeZone: 'Asia/Ho_Chi_Minh',
});

export const auditHead = csvHead([
  ...['Số thứ tự', 'Lúc (giờ Việt Nam)', 'Việc', 'Loại', 'Mã', 'Tên'],
  ...['Mã người làm', 'Người làm', 'Chi tiết', 'Mã băm'],
]);

export function auditLines(rows: readonly AuditRow[]): string {
  return csvLines(
    rows.map((row) => [
      ...[String(row.seq), moment.format(wholeNumberOf(row.at))],
      ...[nameOfAction(row.action), row.subject_type, row.subject_id, row.subject_name],
      ...[String(row.user_id ?? ''), row.user_name, row.details, row.hash],
    ]),
  );
}
