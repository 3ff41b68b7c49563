export const shortcutTexts = {
  words: 'Chữ',
  paragraphs: 'Đoạn và danh sách',
  more: 'Chèn, dán và bảng',
  work: 'Khi soạn thảo',
  lineBreak: 'Xuống dòng trong cùng đoạn',
  plainPaste: 'Dán chữ, bỏ định dạng',
  nextCell: 'Sang ô sau của bảng (ở ô cuối: thêm hàng)',
  previousCell: 'Về ô trước của bảng',
  toolbar: 'Tới thanh công cụ (phím mũi tên để đi trong đó)',
  leave: 'Ra khỏi khung soạn thảo',
  save: 'Lưu bài',
};
