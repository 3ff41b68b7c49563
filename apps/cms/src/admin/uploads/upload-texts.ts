export const uploadTexts = {
  noConnection: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng rồi thử lại.',
  refused: (status: number) =>
    status === 401
      ? 'Bạn cần đăng nhập lại rồi thử lại.'
      : status === 413
        ? 'Tệp quá lớn.'
        : `Máy chủ không nhận tệp (mã ${status}). Hãy thử lại.`,
  stopped: 'Đã dừng tải lên.',
  waiting: 'Mất kết nối với máy chủ. Tệp đang tải sẽ tự tải tiếp khi kết nối lại.',
  known: {
    title: 'Tệp này đã có trong thư viện',
    body: (name: string, known: string) =>
      name === known
        ? `Thư viện đã có tệp “${known}” với đúng nội dung này.`
        : `Tệp “${name}” có đúng nội dung của tệp “${known}” trong thư viện.`,
    use: 'Dùng tệp đã có',
    upload: 'Vẫn tải lên',
    forAll: 'Làm như vậy với các tệp trùng khác đang tải lên',
  },
};
