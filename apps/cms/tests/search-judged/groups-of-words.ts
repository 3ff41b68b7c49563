import type { SearchDocument } from '../../src/search/documents/search-document.js';
import { written } from './written.js';

const RADIATION = 'Kết quả quan trắc bức xạ môi trường trên địa bàn tỉnh';
const MEASURED = 'Suất liều gamma tại 24 điểm đo nằm trong phông tự nhiên, không có bất thường.';

const news = (slug: string, day: string, title: string, text: string) =>
  written('article', slug, day, title, text);

/** Each group tests one rule of order against entries that other rules would favour. */
export const groupsOfWords: SearchDocument[] = [
  // The same match, new and old.
  ...['2014', '2018', '2022', '2026'].map((year) =>
    news(`buc-xa-${year}`, `${year}-10-08`, RADIATION, MEASURED),
  ),

  // `năm` ranks before the newer `Nam`, and the other way round.
  news('nam-thanh-nien-2019', '2019-03-22', 'Năm Thanh niên tình nguyện', 'Lễ phát động Năm.'),
  news(
    'nam-gioi-thanh-nien-2026',
    '2026-09-12',
    'Nam thanh niên tình nguyện hiến máu',
    'Một bạn trẻ đã hiến máu 30 lần.',
  ),

  // `ma` as typed ranks before `mã` and `má`.
  news(
    'ma-sat-2020',
    '2020-10-05',
    'Thí nghiệm ma sát trong giờ vật lý',
    'Học sinh kéo vật trên các mặt nhám.',
  ),
  news(
    'ma-so-sat-hach-2026',
    '2026-08-21',
    'Thí nghiệm mã sát hạch lái xe in trên thẻ nhựa',
    'Mã sát hạch được in trên thẻ.',
  ),
  news(
    'ma-phanh-2025',
    '2025-06-30',
    'Thí nghiệm má phanh sát vành bánh xe',
    'Má phanh mòn nhanh khi đi đường đèo.',
  ),

  // One word with two placements of its tone mark.
  news(
    'hoa-giai-2021',
    '2021-04-12',
    'Hoà giải ở cơ sở: chuyện của một tổ trưởng',
    'Tổ hoà giải gồm bảy người.',
  ),
  news(
    'hoa-giai-2026',
    '2026-05-06',
    'Hòa giải ở cơ sở: kinh nghiệm từ một khu phố',
    'Tổ hòa giải có chín người.',
  ),
  news(
    'uong-giong-2024',
    '2024-07-02',
    'Ương giống thuỷ sản nước lợ trong bể tuần hoàn',
    'Tỷ lệ sống đạt 71%.',
  ),
  news(
    'uong-giong-2025',
    '2025-07-03',
    'Ương giống thủy sản nước lợ, giảm hao hụt',
    'Tỷ lệ sống đạt 78%.',
  ),

  // The phrase in an old title and in a newer text, its words apart in the newest title.
  news(
    'lo-dot-rac-2020',
    '2020-02-18',
    'Lò đốt rác không khói của một người thợ làng',
    'Lò dùng gạch chịu lửa.',
  ),
  news(
    'bai-rac-2022',
    '2022-06-07',
    'Xử lý bãi tập kết ở khu du lịch',
    'Phường đề nghị đầu tư một lò đốt rác công suất 500 kg mỗi giờ.',
  ),
  news(
    'hoa-dang-2026',
    '2026-09-25',
    'Đốt nến, thắp lò, dọn rác sau đêm hoa đăng',
    'Hơn 300 tình nguyện viên tham gia.',
  ),

  // An old title, and a new text that only mentions the subject.
  news(
    'may-gat-dap-2016',
    '2016-05-20',
    'Máy gặt đập liên hợp cải tiến cho ruộng nhỏ',
    'Máy nặng 400 kg, đi vừa bờ thửa.',
  ),
  news(
    'vu-mua-2026',
    '2026-10-19',
    'Thu hoạch vụ mùa sớm mười ngày',
    'Nhờ thuê máy gặt đập liên hợp, bà con xong việc trước bão.',
  ),
];
