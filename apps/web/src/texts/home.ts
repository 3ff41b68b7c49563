export const homeTexts = {
  heading: 'Trang chủ',
  leading: 'Tin nổi bật',
  announcements: 'Thông báo',
  newest: 'Tin mới nhất',
  byCategory: 'Tin theo chuyên mục',
  documents: 'Văn bản mới ban hành',
  noDocuments: 'Chưa có văn bản nào được đăng.',
  download: 'Tải tệp',
};
