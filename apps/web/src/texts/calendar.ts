import { formatDay, weekdayOf, type Day } from '@portal/vietnamese/days';

/** `2019-02-26` → `Thứ Ba, 26 tháng 2 năm 2019`, to be read aloud. */
function spokenDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${weekdayOf(day)}, ${date} tháng ${month} năm ${year}`;
}

export interface SpokenDay {
  day: Day;
  /** Undefined while unknown. */
  count: number | undefined;
  isToday: boolean;
  isSelected: boolean;
}

export const calendarTexts = {
  heading: 'Tin theo ngày',
  hint: 'Chọn một ngày để xem tin đã đăng.',
  legend: 'Ngày in đậm, có dấu chấm là ngày có tin.',
  wholeMonth: (month: string) => `Xem tin cả ${month}`,
  wholeYear: (year: string) => `Cả năm ${year}`,
  loading: 'Đang tải lịch…',
  loadFailed: 'Chưa tải được các ngày có tin.',
  calendarFailed: 'Chưa tải được lịch.',
  retry: 'Thử lại',
  noNewsOn: (day: Day) => `Ngày ${formatDay(day)} không có tin.`,
  previousMonth: 'Tháng trước',
  nextMonth: 'Tháng sau',
  chooseMonth: 'Chọn tháng',
  chooseYear: 'Chọn năm',
  monthNavigation: 'Chuyển tháng',
  month: (month: number) => `Tháng ${month}`,
  monthAndYear: (month: number, year: number) => `Tháng ${month} năm ${year}`,
  /** Monday to Sunday as on Vietnamese calendars; `weekday` is 0 on Sunday. */
  shortWeekday: (weekday: number) => (weekday === 0 ? 'CN' : `T${weekday + 1}`),
  day: ({ day, count, isToday, isSelected }: SpokenDay) => {
    const news = count === undefined ? [] : [count === 0 ? 'không có tin' : `${count} tin`];
    return [
      ...(isToday ? ['Hôm nay'] : []),
      spokenDay(day),
      ...news,
      ...(isSelected ? ['đang chọn'] : []),
    ].join(', ');
  },
};
