export const staticPageTexts = {
  notFound: {
    title: 'Không tìm thấy trang',
    text: 'Trang này không có, đã được gỡ, hoặc địa chỉ bị gõ sai.',
  },
  siteMapDescription: 'Tất cả chuyên mục và trang của Trang thông tin điện tử.',
  sections: 'Các phần chính',
  categories: 'Chuyên mục tin tức',
  pages: 'Trang thông tin',
  noPages: 'Chưa có trang nào.',
  noCategories: 'Chưa có chuyên mục nào.',
};
