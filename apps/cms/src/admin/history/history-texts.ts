import { formatDay, formatMoment, localTimeOf, weekdayOf } from '@portal/vietnamese/days';
import type { Version } from './version-answer';

/** `10:00` and `Thứ Ba, 26-02-2019`, in the time zone of Viet Nam, whatever that of the device. */
export const clockOf = (at: string) => localTimeOf(new Date(at)).slice(11, 16);
export const dayOf = (at: string) => {
  const day = localTimeOf(new Date(at)).slice(0, 10);
  return `${weekdayOf(day)}, ${formatDay(day)}`;
};
export const momentOf = (at: string) => formatMoment(new Date(at));

const deeds: Record<Version['action'], string> = {
  found: 'Nội dung trước lần lưu sau đó',
  create: 'Tạo mới',
  update: 'Sửa và lưu',
  publish: 'Đăng',
  unpublish: 'Gỡ đăng',
  discard: 'Bỏ thay đổi, quay về bản đã đăng',
  restore: 'Khôi phục',
  delete: 'Xóa',
  retire: 'Ghi là không còn áp dụng',
  reinstate: 'Bỏ ghi “không còn áp dụng”',
};

const undone = {
  publish: 'lần đăng này',
  unpublish: 'việc gỡ đăng',
  retire: 'việc ghi “không còn áp dụng”',
  reinstate: 'việc bỏ ghi “không còn áp dụng”',
};

export const historyTexts = {
  title: 'Lịch sử',
  all: 'Xem tất cả',
  none: 'Chưa có lần lưu nào.',
  loading: 'Đang tải…',
  back: 'Về biểu mẫu',
  subtitle: 'Mọi lần lưu đã làm thay đổi mục này; bản nào cũng xem lại và khôi phục được',
  list: 'Các lần lưu',
  more: 'Xem các lần trước nữa',
  deed: ({ action, restoredFrom }: Version) =>
    restoredFrom === undefined ? deeds[action] : `${deeds[action]} bản ${momentOf(restoredFrom)}`,
  who: ({ action, userName }: Version) =>
    userName || (action === 'found' ? 'Có từ trước, hoặc do một mục khác thay đổi' : 'Hệ thống'),
  fields: (labels: string) => `Trường: ${labels}`,
  version: ({ at }: Version) => `Bản ${momentOf(at)}`,
  compareWith: 'So sánh với',
  before: 'Bản liền trước',
  today: 'Nội dung hiện nay',
  older: { before: 'Bản liền trước', today: 'Bản này' },
  newer: { before: 'Bản này', today: 'Hiện nay' },
  nothing: 'để trống',
  noParagraph: 'không có đoạn này',
  place: (field: string, index: number, count: number) =>
    count === 1 ? field : `${field}, chỗ ${index} trong ${count}`,
  otherForm: 'Chữ giữ nguyên; chỉ khác định dạng, liên kết hoặc hình ảnh.',
  same: {
    before: 'Không có trường nào khác với bản liền trước.',
    today: 'Bản này giống nội dung hiện nay.',
  },
  first: 'Đây là bản đầu tiên; dưới đây là nội dung của nó.',
  gone: 'Mục này đã bị xóa.',
  missing: (names: string) => `Không còn để khôi phục: ${names}.`,
  keepsSlug: 'Đường dẫn giữ như hiện nay, vì bạn đọc đã biết.',
  restored: (hasDrafts: boolean) =>
    hasDrafts
      ? 'Đã khôi phục vào bản nháp. Người đọc chưa thấy gì thay đổi cho đến khi bạn đăng.'
      : 'Đã khôi phục. Người đọc thấy nội dung này ngay.',
  undo: (action: keyof typeof undone, wasPublic: boolean) => ({
    label: `Hoàn tác ${undone[action]}`,
    title: `Hoàn tác ${undone[action]}?`,
    body: wasPublic
      ? 'Người đọc lại thấy đúng bản đã thấy trước đó. Bản nháp giữ nguyên.'
      : 'Mục này không còn trên trang. Bản nháp giữ nguyên.',
    confirm: 'Hoàn tác',
    cancel: 'Để nguyên',
  }),
  restore: (version: Version, hasDrafts: boolean, notes: string[]) => ({
    label: hasDrafts ? 'Khôi phục vào bản nháp' : 'Khôi phục',
    title: `Khôi phục bản ${momentOf(version.at)}?`,
    body: [
      hasDrafts
        ? 'Bản nháp sẽ trở lại như bản này; bản đang đăng không đổi. Nội dung hiện nay vẫn còn trong lịch sử.'
        : 'Mục này sẽ trở lại như bản này và người đọc thấy ngay. Nội dung hiện nay vẫn còn trong lịch sử.',
      ...notes,
    ].join(' '),
    confirm: 'Khôi phục',
    cancel: 'Để nguyên',
  }),
};
