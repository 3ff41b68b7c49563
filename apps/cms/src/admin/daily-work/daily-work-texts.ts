export const dailyWorkTexts = {
  daily: 'Nội dung hằng ngày',
  seldom: 'Danh mục và cài đặt',
};
