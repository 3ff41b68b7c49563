/** What somebody who previews an item is told. */
export const previewTexts = {
  noPage: 'Loại nội dung này không có trang riêng trên cổng nên không xem trước được.',
  noSecret:
    'Máy chủ chưa có khóa PREVIEW_SECRET nên chưa xem trước được. Hãy báo quản trị hệ thống.',
  missing: 'Không tìm thấy mục này, có thể đã bị xóa.',
  forbidden: 'Bạn không được xem mục này.',
  /** Stands where the draft has nothing yet, and the page cannot be without it. */
  notYet: (label: string) => `(chưa có: ${label.toLowerCase()})`,
};
