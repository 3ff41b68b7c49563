export const failureTexts = {
  unreachable: 'Không kết nối được với máy chủ. Vui lòng kiểm tra mạng rồi thử lại.',
  busy: 'Máy chủ đang bận hoặc đang khởi động lại. Vui lòng đợi một lát rồi thử lại.',
  tooLarge: 'Nội dung gửi lên quá lớn nên máy chủ không nhận. Vui lòng bớt nội dung rồi thử lại.',
  unexpected: (status: number) =>
    `Máy chủ trả lời không như mong đợi (mã ${status}). Vui lòng thử lại; nếu vẫn lỗi, hãy báo bộ phận kỹ thuật.`,
};
