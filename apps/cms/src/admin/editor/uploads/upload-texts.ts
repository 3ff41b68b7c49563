export const uploadTexts = {
  running: (name: string) => (name === '' ? 'Đang tải ảnh lên…' : `Đang tải ảnh lên: ${name}`),
  failed: (name: string) =>
    name === '' ? 'Ảnh chưa tải lên được.' : `Ảnh chưa tải lên được: ${name}.`,
  elsewhere: 'Ảnh nằm trên trang khác. Hãy lưu ảnh về máy rồi chọn lại.',
  notOnClipboard: 'Ảnh không có trong nội dung đã dán. Hãy chọn lại từ máy.',
  retry: 'Thử lại',
  choose: 'Chọn ảnh',
  remove: 'Xóa',
};
