export const scheduleTexts = {
  unknown: 'Không rõ cần hẹn giờ gì. Hãy chọn đăng hay gỡ, và một thời điểm.',
  past: 'Thời điểm này đã qua. Hãy chọn một thời điểm sau bây giờ.',
  far: 'Chỉ hẹn được trong vòng hai năm tới.',
  notPublished: 'Mục này chưa đăng và chưa hẹn giờ đăng, nên chưa hẹn giờ gỡ được.',
  order: 'Giờ gỡ phải sau giờ đăng.',
  changed: 'Người khác vừa sửa mục này. Hãy tải lại trang, xem bản mới rồi hẹn giờ.',
  incomplete: (labels: readonly string[]) =>
    `Chưa đăng được vì còn trường để trống hoặc chưa đúng: ${labels.join(', ')}.`,
  missing: 'Không tìm thấy mục này, có thể đã bị xóa.',
  isWaiting: (moment: string) =>
    `Mục này đã duyệt và hẹn đăng lúc ${moment}. Hãy nhờ người duyệt hủy hẹn trước khi sửa.`,
};
