export const pictureTexts = {
  title: 'Ảnh trong bài',
  tools: 'Ảnh',
  noDescription: 'Ảnh chưa có mô tả. Bấm để viết.',
  captionPlaceholder: 'Chú thích ảnh (không bắt buộc)',
  alt: 'Mô tả ảnh',
  altHint:
    'Một câu cho người không nhìn thấy ảnh, vd: Đại biểu trao giải cho nhóm tác giả trên sân khấu',
  altMissing: 'Hãy viết mô tả ảnh, hoặc đánh dấu là ảnh trang trí.',
  decorative: 'Ảnh trang trí, không cần mô tả',
  size: 'Cỡ ảnh',
  sizes: { small: 'Nhỏ', medium: 'Vừa', full: 'Rộng bằng bài' },
  align: 'Vị trí',
  aligns: { left: 'Trái', center: 'Giữa', right: 'Phải' },
  edit: 'Mô tả ảnh',
  delete: 'Xóa ảnh',
  noLibrary: 'Không mở được thư viện. Hãy tải lại trang.',
};
