import { formatMoment } from '@portal/vietnamese/days';

const parts = (waiting: number, returned: number) => [
  ...(waiting > 0 ? [`${waiting} mục chờ bạn duyệt`] : []),
  ...(returned > 0 ? [`${returned} mục trả lại cho bạn`] : []),
];

export const mailTexts = {
  subject: (waiting: number, returned: number) =>
    `Cổng thông tin: ${parts(waiting, returned).join(', ')}`,
  hello: (name: string) => `Kính gửi ${name},`,
  waiting: (count: number) => `Chờ bạn duyệt (${count}):`,
  returned: (count: number) => `Trả lại cho bạn (${count}):`,
  since: (at: string) => `từ ${formatMoment(new Date(at))}`,
  more: (count: number) => `và ${count} mục nữa trên trang chủ`,
  untitled: 'Chưa có tiêu đề',
  home: 'Mở trang chủ',
  off: 'Không muốn nhận thư này nữa? Hãy bỏ chọn “Nhận thư nhắc việc mỗi sáng” ở cuối trang chủ.',
};
