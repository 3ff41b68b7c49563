export const attachmentTexts = {
  title: 'Tệp đính kèm',
  name: 'Tên hiện trong bài',
  rename: 'Đổi tên',
  delete: 'Xóa tệp khỏi bài',
};
