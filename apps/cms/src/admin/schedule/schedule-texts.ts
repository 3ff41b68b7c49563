import { formatDay, formatMoment, weekdayOf, type Day } from '@portal/vietnamese/days';
import { takingBackTexts } from '../taking-back/taking-back-texts';
import type { Schedule, ScheduledAction } from './schedule-answer';

const momentOf = (instant: number) => formatMoment(new Date(instant));
const deeds: Record<ScheduledAction, string> = { publish: 'Đăng', withdraw: 'Gỡ' };

type Deed = Pick<Schedule, 'action' | 'way'>;

/** An obsolete item stays public, so the text must not call it withdrawn. */
const deedOf = ({ action, way }: Deed) =>
  way === 'obsolete' ? 'Ghi “không còn áp dụng”' : deeds[action];

export const scheduleTexts = {
  title: 'Hẹn giờ',
  loading: 'Đang tải…',
  none: 'Chưa hẹn giờ đăng hay gỡ.',
  /** Includes the way of a withdrawal, for lists. */
  deed: (schedule: Deed) =>
    schedule.way === null || schedule.way === 'obsolete'
      ? deedOf(schedule)
      : `${deedOf(schedule)} (${takingBackTexts.state(schedule.way).toLowerCase()})`,
  due: (schedule: Schedule) => `${deedOf(schedule)} lúc ${momentOf(schedule.dueAt)}`,
  leadsTo: (location: string) => `Người đọc sẽ được chuyển đến ${location}`,
  awaits: ({ title, at }: { title: string | null; at: number }) =>
    `Chờ ${title === null ? 'mục thay thế' : `“${title}”`} đăng lúc ${momentOf(at)}; chưa đăng được thì mục này cũng chưa gỡ`,
  by: ({ userName }: Schedule) => `${userName} hẹn`,
  refused: (schedule: Schedule) =>
    `Không ${deedOf(schedule).toLowerCase()} được lúc ${momentOf(schedule.dueAt)}: ${schedule.refusal}`,
  cancel: 'Hủy hẹn',
  cancelOf: (schedule: Schedule) => `Hủy hẹn ${deeds[schedule.action].toLowerCase()}`,
  day: { publish: 'Đăng ngày', withdraw: 'Gỡ ngày' },
  time: { publish: 'Đăng lúc', withdraw: 'Gỡ lúc' },
  zone: 'Giờ Việt Nam',
  chosen: (day: Day, time: string) =>
    `${weekdayOf(day)}, ${formatDay(day)} lúc ${time}, giờ Việt Nam`,
  set: { publish: 'Hẹn giờ đăng', withdraw: 'Hẹn giờ gỡ' },
  wayHint: 'Chọn điều người đọc sẽ gặp ở địa chỉ này khi đến giờ:',
  confirm: 'Hẹn giờ',
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
