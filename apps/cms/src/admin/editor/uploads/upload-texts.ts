export const uploadTexts = {
  running: (name: string) => (name === '' ? 'Đang tải ảnh lên…' : `Đang tải ảnh lên: ${name}`),
  failed: (name: string) =>
    name === '' ? 'Ảnh chưa tải lên được.' : `Ảnh chưa tải lên được: ${name}.`,
  noConnection: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  refused: (status: number) =>
    status === 401
      ? 'Bạn cần đăng nhập lại rồi thử lại.'
      : status === 413
        ? 'Tệp quá lớn.'
        : `Máy chủ không nhận tệp (mã ${status}). Hãy thử lại.`,
  stopped: 'Đã dừng tải lên.',
  elsewhere: 'Ảnh nằm trên trang khác. Hãy lưu ảnh về máy rồi chọn lại.',
  notOnClipboard: 'Ảnh không có trong nội dung đã dán. Hãy chọn lại từ máy.',
  retry: 'Thử lại',
  choose: 'Chọn ảnh',
  remove: 'Xóa',
};
