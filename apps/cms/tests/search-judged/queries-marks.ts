import { alike, judged } from './judged-query.js';

const AWARD = {
  meant: [
    'legal-document/38-2018-qd-ubnd',
    'article/ngay-khoa-hoc-cong-nghe-va-doi-moi-sang-tao-2026',
  ],
  good: ['article/quy-dinh-moi-ve-nhiem-vu-cap-co-so-va-giai-thuong'],
  acceptable: ['article/hoi-nghi-tong-ket-2018'],
};
const TRADEMARK = 'article/huong-dan-doanh-nghiep-dang-ky-nhan-hieu-2019';
const MENTIONED = [
  'article/phat-trien-tai-san-tri-tue-cho-san-pham-ocop-2026',
  'article/trai-he-khoi-nghiep-thanh-nien-2026',
];

/** Marks, tone placement, case and composition. */
export const markQueries = [
  ...alike(
    ['giải thưởng khoa học', 'giai thuong khoa hoc', 'giải thưởng khoa học'.normalize('NFD')],
    AWARD,
  ),
  ...alike(['quyết định giải thưởng khoa học', 'quyet dinh giai thuong khoa hoc'], {
    meant: ['legal-document/38-2018-qd-ubnd'],
    good: ['article/quy-dinh-moi-ve-nhiem-vu-cap-co-so-va-giai-thuong'],
    acceptable: [
      'article/ngay-khoa-hoc-cong-nghe-va-doi-moi-sang-tao-2026',
      'article/hoi-nghi-tong-ket-2018',
    ],
  }),
  ...alike(['đăng ký nhãn hiệu', 'dang ky nhan hieu', 'ĐĂNG KÝ NHÃN HIỆU', 'đăng kí nhãn hiệu'], {
    meant: [TRADEMARK],
    acceptable: MENTIONED,
  }),

  judged('năm thanh niên', {
    meant: ['article/nam-thanh-nien-2019'],
    acceptable: ['article/nam-gioi-thanh-nien-2026'],
  }),
  judged('nam thanh niên', {
    meant: ['article/nam-gioi-thanh-nien-2026'],
    acceptable: ['article/nam-thanh-nien-2019'],
  }),
  judged('nam thanh nien', {
    meant: ['article/nam-gioi-thanh-nien-2026', 'article/nam-thanh-nien-2019'],
  }),
  judged('thí nghiệm ma sát', {
    meant: ['article/ma-sat-2020'],
    acceptable: ['article/ma-so-sat-hach-2026', 'article/ma-phanh-2025'],
  }),
  judged('mã sát hạch', { meant: ['article/ma-so-sat-hach-2026'] }),
  judged('má phanh', { meant: ['article/ma-phanh-2025'] }),
  judged('sông Mã', {
    meant: ['article/giam-sat-man-cua-song-ma-2026'],
    good: ['gallery/khoa-hoc-tren-moi-mien-que-2026'],
    acceptable: ['page/gioi-thieu', 'gallery/lanh-dao-so-tham-mo-hinh-tai-co-so'],
  }),

  ...alike(['hòa giải ở cơ sở', 'hoà giải ở cơ sở', 'hoa giai o co so', 'HOÀ GIẢI Ở CƠ SỞ'], {
    meant: ['article/hoa-giai-2026'],
    good: ['article/hoa-giai-2021'],
  }),
  ...alike(['ương giống thuỷ sản', 'ương giống thủy sản'.normalize('NFD')], {
    meant: ['article/uong-giong-2025', 'article/uong-giong-2024'],
  }),
];
