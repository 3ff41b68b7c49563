export const articleTexts = {
  notFound: {
    title: 'Không tìm thấy tin bài',
    text: 'Tin bài này không có, đã được gỡ, hoặc địa chỉ bị gõ sai.',
  },
  allNews: 'Xem tất cả tin tức',
  postedOn: 'Ngày đăng:',
  category: 'Chuyên mục:',
  source: 'Nguồn:',
  attachments: 'Tệp đính kèm',
  related: 'Tin liên quan',
  contents: 'Nội dung bài',
  citedDocuments: 'Văn bản viện dẫn',
};
