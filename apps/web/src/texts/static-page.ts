export const staticPageTexts = {
  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Trang này không có, đã được gỡ, hoặc địa chỉ bị gõ sai.',
  },
  siteMapDescription: 'Tất cả chuyên mục và trang của Trang thông tin điện tử.',
  sections: 'Các phần chính',
  categories: 'Chuyên mục tin tức',
  years: 'Tin theo năm',
  pages: 'Trang thông tin',
  noPages: 'Chưa có trang nào.',
  feeds: 'Nhận tin mới',
  feedsHint:
    'Dùng một chương trình đọc tin (RSS, Atom hoặc JSON Feed): thêm địa chỉ dưới đây, tin mới sẽ tự đến với Quý vị.',
  allNews: 'Tất cả tin bài',
  noCategories: 'Chưa có chuyên mục nào.',
};
