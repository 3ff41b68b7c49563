export const citedDocumentsTexts = {
  title: 'Văn bản viện dẫn',
  none: 'Nội dung không viện dẫn số ký hiệu văn bản nào.',
  found: 'có trên cổng, sẽ thành liên kết',
  several: (count: number) =>
    `có ${count} văn bản cùng số trên cổng: hãy ghi ngày ban hành sau số, hoặc chọn ở ô “Văn bản viện dẫn”`,
  missing: 'chưa có trên cổng: hãy xem lại số ký hiệu, hoặc đăng văn bản này',
  searching: 'đang tìm…',
  failed: 'chưa tìm được: hãy thử lại sau',
};
