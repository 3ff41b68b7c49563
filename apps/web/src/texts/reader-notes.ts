import { formatDay, type Day } from '@portal/vietnamese/days';

export const readerNoteTexts = {
  corrections: 'Đính chính',
  obsolete: 'Nội dung không còn áp dụng',
  since: (day: Day) => `Thôi áp dụng từ ngày ${formatDay(day)}; nội dung được giữ lại để tra cứu.`,
};
