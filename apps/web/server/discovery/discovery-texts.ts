import { formatDay, type Day } from '@portal/vietnamese/days';

export const discoveryTexts = {
  newsDescription: (agency: string) => `Tin tức mới nhất của ${agency}.`,
  categoryDescription: (category: string, agency: string) =>
    `Tin mới nhất trong chuyên mục ${category} của ${agency}.`,
  documentsDescription: (agency: string) => `Văn bản mới nhất do ${agency} đăng tải.`,
  /** `choices` are the filters of the list. */
  documents: (choices: string[]) =>
    choices.length === 0 ? 'Văn bản' : `Văn bản: ${choices.join(', ')}`,
  ofAgency: (title: string, agency: string) => `${title} – ${agency}`,
  status: (label: string) => `(${label})`,
  obsolete: (title: string) => `${title} (không còn áp dụng)`,
  corrected: ({ date, note }: { date: Day; note: string }) =>
    `Đính chính ngày ${formatDay(date)}: ${note}`,
  searchShortName: 'Tìm trên cổng',
  searchDescription: (agency: string) => `Tìm tin bài, văn bản, video và hình ảnh của ${agency}.`,
  shortName: 'Cổng thông tin',
};
