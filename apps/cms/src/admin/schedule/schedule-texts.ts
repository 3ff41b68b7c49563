import { formatMoment } from '@portal/vietnamese/days';
import type { Schedule, ScheduledAction } from './schedule-answer';

const momentOf = (instant: number) => formatMoment(new Date(instant));
const deeds: Record<ScheduledAction, string> = { publish: 'Đăng', withdraw: 'Gỡ' };

export const scheduleTexts = {
  title: 'Hẹn giờ',
  loading: 'Đang tải…',
  none: 'Chưa hẹn giờ đăng hay gỡ.',
  deeds,
  due: ({ action, dueAt }: Schedule) => `${deeds[action]} lúc ${momentOf(dueAt)}`,
  by: ({ userName }: Schedule) => `${userName} hẹn`,
  refused: ({ action, dueAt, refusal }: Schedule) =>
    `Không ${deeds[action].toLowerCase()} được lúc ${momentOf(dueAt)}: ${refusal}`,
  cancel: 'Hủy hẹn',
  cancelOf: (schedule: Schedule) => `Hủy hẹn ${deeds[schedule.action].toLowerCase()}`,
  at: { publish: 'Đăng lúc', withdraw: 'Gỡ lúc' },
  zone: 'Giờ Việt Nam',
  set: { publish: 'Hẹn giờ đăng', withdraw: 'Hẹn giờ gỡ' },
  saveFirst: 'Hãy lưu trước khi hẹn giờ đăng.',
  noTime: 'Hãy chọn ngày và giờ.',
  all: 'Xem lịch hẹn giờ',
  subtitle: 'Những mục sẽ tự đăng hoặc tự gỡ, theo giờ Việt Nam.',
  month: 'Tháng',
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  calendar: 'Lịch tháng',
  weekdays: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  list: 'Danh sách',
  emptyMonth: 'Tháng này không có mục nào hẹn giờ.',
  more: 'Còn nhiều mục nữa, không hiện hết được.',
};
