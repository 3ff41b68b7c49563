export const fileUsesTexts = {
  title: 'Đang dùng ở',
  none: 'Chưa mục nào dùng tệp này.',
  loading: 'Đang tìm những mục dùng tệp này…',
  published: 'đang đăng',
  draft: 'bản nháp',
  both: 'đang đăng và bản nháp',
  hidden: (count: number) => `Và ${count} mục khác mà bạn không được xem.`,
  keep: 'Không xóa được tệp khi còn mục dùng tệp.',
};
