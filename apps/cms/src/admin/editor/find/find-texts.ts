export const findTexts = {
  label: 'Tìm và thay thế',
  find: 'Tìm',
  replace: 'Thay bằng',
  previous: 'Chỗ trước',
  next: 'Chỗ sau',
  replaceOne: 'Thay',
  replaceAll: 'Thay tất cả',
  ignoresMarks: 'Bỏ qua dấu',
  caseSensitive: 'Phân biệt hoa thường',
  none: 'Không tìm thấy',
  place: (at: number, count: number) => (at === 0 ? `${count} chỗ` : `${at}/${count}`),
  replaced: (count: number) => `Đã thay ${count} chỗ`,
};
