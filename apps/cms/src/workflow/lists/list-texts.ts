export const listTexts = {
  unknown: 'Không rõ cần xem những mục nào. Hãy chọn lại trên danh sách.',
  nameMissing: 'Hãy đặt tên cho bộ lọc.',
  nameTooLong: 'Tên bộ lọc dài quá 60 ký tự.',
  tooMany: 'Bạn đã lưu 30 bộ lọc ở danh sách này. Hãy xóa bớt trước khi lưu thêm.',
};
