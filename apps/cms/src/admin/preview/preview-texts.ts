import { formatMoment } from '@portal/vietnamese/days';

const momentOf = (instant: number) => formatMoment(new Date(instant));

export const previewTexts = {
  title: 'Xem trước',
  open: 'Xem trước',
  saveAndOpen: 'Lưu rồi xem trước',
  dialog: 'Bản xem trước',
  savedOnly: 'Đang xem bản đã lưu gần nhất.',
  unsaved: 'Bạn có thay đổi chưa lưu. Bản xem trước chỉ có những gì đã lưu.',
  notSaved: 'Chưa lưu được, nên chưa xem trước. Hãy xem thông báo trong biểu mẫu.',
  loading: 'Đang tải…',
  close: 'Đóng',
  devices: 'Xem trên',
  phone: 'Điện thoại',
  tablet: 'Máy tính bảng',
  desktop: 'Máy tính',
  width: (label: string, pixels: number) => `${label} (${pixels})`,
  frame: 'Trang xem trước',
  inTab: 'Mở trong thẻ mới',
  copy: 'Chép địa chỉ cho đồng nghiệp',
  copied: (endsAt: number) =>
    `Đã chép. Ai có địa chỉ này xem được bản nháp, không cần tài khoản, đến ${momentOf(endsAt)}.`,
  copyByHand: (endsAt: number) =>
    `Hãy chép địa chỉ này. Ai có nó xem được bản nháp, không cần tài khoản, đến ${momentOf(endsAt)}.`,
  address: 'Địa chỉ cho đồng nghiệp',
  end: {
    label: 'Hủy các địa chỉ đã gửi',
    title: 'Hủy các địa chỉ xem trước đã gửi?',
    body: 'Mọi địa chỉ xem trước của mục này, do ai gửi cũng vậy, sẽ không mở được nữa.',
    confirm: 'Hủy các địa chỉ',
    cancel: 'Giữ lại',
  },
  ended: 'Đã hủy. Các địa chỉ đã gửi không mở được nữa.',
  onSite: 'Xem trên trang',
};
