export const copyTexts = {
  title: 'Có nội dung chưa lưu trên máy này',
  typed: (when: string) => `Bạn đã nhập nội dung này lúc ${when} nhưng chưa lưu lên máy chủ.`,
  storedSince: (when: string) =>
    `Sau đó mục này đã được lưu lại lúc ${when}. Khi lấy lại, những trường chỉ được sửa ở máy chủ vẫn giữ nguyên; trường nào cả hai nơi cùng sửa thì lấy nội dung bạn đã nhập.`,
  more: (count: number) => `Còn ${count} bản chưa lưu khác; sẽ được hỏi lần lượt.`,
  fields: 'Các trường khác với bản đã lưu',
  before: 'Đã lưu',
  after: 'Chưa lưu',
  empty: 'để trống',
  yes: 'Có',
  no: 'Không',
  added: (names: string) => `thêm ${names}`,
  removed: (names: string) => `bớt ${names}`,
  unchanged: 'như cũ',
  items: (count: number) => `${count} mục`,
  restore: 'Lấy lại',
  discard: 'Bỏ',
  discardTitle: 'Bỏ nội dung chưa lưu?',
  discardBody: 'Nội dung này chỉ có trên máy này. Bỏ rồi thì không lấy lại được.',
  discardConfirm: 'Bỏ nội dung này',
  discardCancel: 'Giữ lại',
  notSaved: 'Chưa lưu được',
  notPublished: 'Chưa đăng được',
  stillHere:
    'Mọi nội dung bạn đã nhập vẫn còn trong biểu mẫu và được giữ trên máy này. Khi đã xử lý xong, hãy bấm Lưu hoặc Đăng lần nữa.',
  notKept:
    'Trình duyệt không giữ được bản sao trên máy này (hết chỗ hoặc không được phép). Vui lòng không đóng trang trước khi lưu được.',
};
