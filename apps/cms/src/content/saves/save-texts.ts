const clock = new Intl.DateTimeFormat('vi-VN', {
  ...{ hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' },
  timeZone: 'Asia/Ho_Chi_Minh',
});

export const saveTexts = {
  savedBy: (name: string, at: string) =>
    `${name} đã lưu mục này lúc ${clock.format(new Date(at))}, sau khi bạn mở. Chưa có gì bị ghi đè hay xóa: hãy xem các thay đổi đó rồi làm lại.`,
  savedByYou: (at: string) =>
    `Bạn đã lưu mục này ở một cửa sổ khác lúc ${clock.format(new Date(at))}. Chưa có gì bị ghi đè hay xóa: hãy xem các thay đổi đó rồi làm lại.`,
  changed:
    'Mục này đã thay đổi sau khi bạn mở. Chưa có gì bị ghi đè hay xóa: hãy xem các thay đổi đó rồi làm lại.',
  gone: 'Chưa lưu được: mục này vừa bị người khác xóa. Người được tạo mục có thể lấy lại ở trang Đã xóa.',
  badBase: 'Không rõ bạn đang sửa bản nào của mục này. Vui lòng tải lại trang rồi thử lại.',
};
