import { body, corrections, legacyUrls, postedAt, slug } from './common-fields';
import { latestWorkFirst, row, type ModelLayout } from './model-layout';

export const article: ModelLayout = {
  uid: 'api::article.article',
  kind: 'content-type',
  settings: latestWorkFirst,
  list: ['title', 'category', 'postedAt', 'updatedAt'],
  form: [
    row(['title', 12]),
    row(['slug', 12]),
    row(['category', 6], ['postedAt', 6]),
    row(['cover', 8], ['coverIsDecorative', 4]),
    row(['featured', 12]),
    row(['summary', 12]),
    row(['body', 12]),
    row(['author', 6], ['authorPosition', 6]),
    row(['source', 12]),
    row(['attachments', 12]),
    row(['relatedArticles', 12]),
    row(['citedDocuments', 12]),
    row(['corrections', 12]),
    row(['legacyUrls', 12]),
  ],
  fields: {
    title: { label: 'Tiêu đề', hint: 'Viết như hiện trên trang, không viết hoa toàn bộ' },
    slug,
    summary: { label: 'Tóm tắt', hint: 'Văn bản thường, hiện in đậm phía trên nội dung' },
    body,
    postedAt,
    category: { label: 'Chuyên mục', hint: 'Bắt buộc khi đăng' },
    cover: {
      label: 'Ảnh đại diện',
      hint: 'Bấm nút sửa (bút chì) trên ảnh để viết văn bản thay thế: một câu mô tả ảnh cho người không nhìn thấy; chú thích hiện dưới ảnh',
    },
    coverIsDecorative: {
      label: 'Ảnh để trang trí',
      hint: 'Ảnh đại diện không nói thêm điều gì ngoài bài, nên không cần mô tả',
    },
    featured: { label: 'Tin nổi bật', hint: 'Hiện ở đầu trang chủ' },
    author: { label: 'Tác giả', hint: 'Hiện ở cuối bài, vd: Cao Thị Ngọc Hà' },
    authorPosition: { label: 'Chức vụ', hint: 'Chức vụ của tác giả, hiện ngay dưới tên' },
    source: { label: 'Nguồn', hint: 'Nơi lấy bài, nếu không phải bài của cơ quan' },
    attachments: { label: 'Tệp đính kèm', hint: 'Người đọc tải về ở cuối bài' },
    relatedArticles: {
      label: 'Tin liên quan',
      hint: 'Để trống thì lấy tin mới cùng chuyên mục',
    },
    citedDocuments: { label: 'Văn bản viện dẫn', hint: 'Các văn bản mà bài nhắc đến' },
    corrections,
    legacyUrls,
  },
};
