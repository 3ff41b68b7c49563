const moment = new Intl.DateTimeFormat('vi-VN', { dateStyle: 'short', timeStyle: 'short' });
const clock = new Intl.DateTimeFormat('vi-VN', { timeStyle: 'short' });

/** Only the time for an instant of today. */
function when(at: string): string {
  const day = new Date(at);
  const isToday = day.toDateString() === new Date().toDateString();
  return (isToday ? clock : moment).format(day);
}

export const twoEditorsTexts = {
  title: 'Mục này đã được lưu ở nơi khác sau khi bạn mở',
  savedBy: (name: string, at: string, fields: string) =>
    `${name} đã lưu lúc ${when(at)}${fields && `: ${fields}`}.`,
  yourOtherWindow: 'Bạn, ở cửa sổ khác,',
  unknown: 'Mục này vừa được thay đổi.',
  kept: 'Nội dung bạn đã nhập vẫn còn nguyên trong biểu mẫu và chưa có gì bị ghi đè hay xóa.',
  takenOver: (fields: string) => `Đã tự ghép vào biểu mẫu: ${fields}.`,
  reading: 'Đang tải các thay đổi đó…',
  nothingMeets:
    'Không có chỗ nào hai bên cùng sửa. Hãy xem lại rồi thực hiện lại thao tác vừa rồi.',
  open: (count: number) =>
    `Còn ${count} chỗ hai bên cùng sửa. Hãy chọn ở từng chỗ; chưa chọn hết thì chưa lưu được.`,
  allDecided: 'Bạn đã chọn xong. Hãy bấm Lưu hoặc Đăng lần nữa.',
  allTheirs: 'Bạn đã chọn xong. Biểu mẫu giờ giống bản đã lưu, không còn gì phải lưu.',
  place: (field: string, index: number, count: number) =>
    count === 1 ? field : `${field}, chỗ ${index} trong ${count}`,
  mine: 'Của bạn',
  theirs: (name: string) => `Của ${name}`,
  otherWindow: 'cửa sổ khác',
  keepMine: 'Giữ của tôi',
  takeTheirs: (name: string) => `Lấy bản của ${name}`,
  keepBoth: 'Giữ cả hai',
  somebody: 'người khác',
  removed: 'đã bỏ đoạn này',
  empty: 'để trống',
};

export const presenceTexts = {
  title: 'Ai đang mở mục này',
  other: (name: string, since: string) => `${name} cũng đang mở mục này, từ ${when(since)}.`,
  otherWindow: (since: string) =>
    `Bạn đang mở mục này ở một cửa sổ khác, từ ${when(since)}. Hãy chỉ sửa ở một cửa sổ.`,
  left: (name: string) => `${name} đã rời mục này.`,
};
