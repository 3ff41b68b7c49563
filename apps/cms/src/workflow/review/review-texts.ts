export const reviewTexts = {
  waits: 'Mục này đang chờ duyệt rồi.',
  waitsNoMore: 'Mục này không còn chờ duyệt. Hãy tải lại trang.',
  noteMissing: 'Hãy viết lý do trả lại để người viết biết cần sửa gì.',
  noteTooLong: 'Lời nhắn dài quá 2.000 ký tự.',
};
