import {
  formatDay,
  formatMonth,
  weekdayOf,
  type Day,
  type Month,
  type Year,
} from '@portal/vietnamese/days';

export const newsTexts = {
  obsolete: 'Không còn áp dụng',
  listDescription: 'Tin tức, thông báo về hoạt động khoa học, công nghệ và đổi mới sáng tạo.',
  category: (name: string) => `Chuyên mục ${name}`,
  day: (day: Day) => `Tin ngày ${formatDay(day)}`,
  dayHeading: (day: Day) => `Tin ${weekdayOf(day)}, ngày ${formatDay(day)}`,
  month: (month: Month) => `Tin ${formatMonth(month)}`,
  year: (year: Year) => `Tin năm ${year}`,
  monthOfYear: (month: Month) => `Tháng ${month.slice(5, 7)}`,
  months: 'Các tháng có tin',
  yearNeighbours: 'Các năm có tin liền kề',
  previousYear: 'Năm có tin trước',
  nextYear: 'Năm có tin sau',
  wholeYear: (year: Year) => `Xem tin năm ${year}`,
  emptyYear: (year: Year) => ({
    title: `Không có tin năm ${year}`,
    text: `Không có tin nào được đăng trong năm ${year}. Quý vị có thể xem năm có tin gần nhất hoặc tất cả tin tức.`,
  }),
  noSuchYear: {
    title: 'Không có năm này',
    text: 'Địa chỉ phải nêu năm gồm bốn chữ số, ví dụ 2019. Quý vị có thể chọn ngày từ lịch ở trang Tin tức.',
  },
  count: (count: number) => (count === 0 ? 'Không có tin' : `${count} tin`),
  emptyList: 'Chưa có tin nào được đăng.',
  emptyCategory: 'Chuyên mục này chưa có tin nào được đăng.',
  emptyDay: (day: Day) =>
    `Không có tin nào được đăng ngày ${formatDay(day)}. Quý vị có thể xem ngày có tin gần nhất hoặc chọn ngày khác từ lịch.`,
  emptyMonth: (month: Month) =>
    `Không có tin nào được đăng trong ${formatMonth(month)}. Quý vị có thể xem tháng có tin gần nhất hoặc chọn ngày từ lịch.`,
  dayNeighbours: 'Các ngày có tin liền kề',
  previousDay: 'Ngày có tin trước',
  nextDay: 'Ngày có tin sau',
  monthNeighbours: 'Các tháng có tin liền kề',
  previousMonth: 'Tháng có tin trước',
  nextMonth: 'Tháng có tin sau',
  shortMonth: (month: Month) => `${month.slice(5, 7)}-${month.slice(0, 4)}`,
  categories: 'Chuyên mục',
  allNews: 'Xem tất cả tin tức',
  allCategories: 'Tất cả tin',
  wholeMonth: (month: Month) => `Xem tin ${formatMonth(month)}`,
  noSuchDay: {
    title: 'Không có ngày này',
    text: 'Địa chỉ phải nêu một ngày có thật theo thứ tự năm, tháng, ngày, ví dụ 2019-02-26. Quý vị có thể chọn ngày từ lịch ở trang Tin tức.',
  },
  noSuchMonth: {
    title: 'Không có tháng này',
    text: 'Địa chỉ phải nêu năm rồi tháng, ví dụ 2019-02. Quý vị có thể chọn tháng từ lịch ở trang Tin tức.',
  },
  noSuchCategory: {
    title: 'Không tìm thấy chuyên mục',
    text: 'Chuyên mục này không có, đã được đổi tên, hoặc địa chỉ bị gõ sai.',
  },
};
