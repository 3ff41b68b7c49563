export const uiTexts = {
  failed: 'Chưa thực hiện được. Hãy thử lại sau ít phút.',
  loading: 'Đang tải…',
  save: 'Lưu',
  cancel: 'Hủy',
  edit: 'Sửa',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  understood: 'Đã ghi lại',
  never: 'Chưa có',
  actions: 'Thao tác',
  untitled: 'Chưa có tiêu đề',
};
