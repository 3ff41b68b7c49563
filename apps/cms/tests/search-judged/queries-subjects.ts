import { alike, judged } from './judged-query.js';

const FAIR = 'ngay-hoi-doi-moi-sang-tao-2025';
const QUALITY_AWARD = 'ba-doanh-nghiep-giai-thuong-chat-luong-quoc-gia';

/** What officials, citizens and journalists look for by a word or two; all types of content. */
export const subjectQueries = [
  judged('chuyển đổi số', {
    meant: ['article/ngay-chuyen-doi-so-2026', 'legal-document/88-kh-ubnd-2026'],
    good: ['article/ngay-chuyen-doi-so-quoc-gia-2023', 'legal-document/35-2025-nq-hdnd'],
    acceptable: [
      'article/to-cong-tac-ho-tro-xa-phuong-chuyen-doi-so',
      'article/hoi-nghi-nghi-quyet-57-thang-11-2026',
      'article/so-hoat-dong-theo-co-cau-to-chuc-moi-2025',
    ],
  }),
  judged('kế hoạch chuyển đổi số năm 2026', {
    meant: ['legal-document/88-kh-ubnd-2026'],
    good: ['article/ngay-chuyen-doi-so-2026'],
  }),
  judged('sở hữu trí tuệ', {
    meant: [
      'article/lay-y-kien-du-thao-muc-chi-2026',
      'legal-document/du-thao-ho-tro-so-huu-tri-tue-2026',
    ],
    good: [
      'video/doanh-nghiep-the-thao-voi-so-huu-tri-tue',
      'article/ngay-so-huu-tri-tue-the-gioi-2022',
    ],
    acceptable: ['article/phat-trien-tai-san-tri-tue-cho-san-pham-ocop-2026'],
  }),
  judged('chỉ dẫn địa lý', {
    meant: [
      'video/bao-ho-chi-dan-dia-ly-tai-thanh-hoa',
      'article/nhan-hieu-tap-the-buoi-luan-van-va-cac-nong-san',
    ],
    good: ['article/tap-huan-quan-ly-chi-dan-dia-ly-que-thuong-xuan'],
    acceptable: ['legal-document/du-thao-ho-tro-so-huu-tri-tue-2026'],
  }),
  judged('chi dan dia ly thuong xuan', {
    meant: ['article/tap-huan-quan-ly-chi-dan-dia-ly-que-thuong-xuan'],
    good: ['article/nhan-hieu-tap-the-buoi-luan-van-va-cac-nong-san'],
  }),
  judged('bưởi luận văn', { meant: ['article/nhan-hieu-tap-the-buoi-luan-van-va-cac-nong-san'] }),
  judged('khởi nghiệp sáng tạo', {
    meant: ['article/ket-noi-co-van-khoi-nghiep-2026'],
    good: ['article/cuoc-thi-y-tuong-khoi-nghiep-2021'],
    acceptable: [
      'article/trai-he-khoi-nghiep-thanh-nien-2026',
      'legal-document/112-kh-skhcn-tdtn-2026',
      'article/khai-giang-khoa-uom-tao-2024',
    ],
  }),
  judged('dược liệu', {
    meant: ['article/trong-cay-duoc-lieu-duoi-tan-rung-2025'],
    acceptable: [
      'article/khai-giang-khoa-uom-tao-2024',
      'article/ky-niem-ngay-khoa-hoc-va-cong-nghe-2018',
      'gallery/lanh-dao-so-tham-mo-hinh-tai-co-so',
    ],
  }),
  judged('trạm y tế', {
    meant: ['article/hieu-chuan-thiet-bi-y-te-2026', 'legal-document/145-kh-skhcn-2026'],
  }),
  judged('xăng dầu', {
    meant: ['article/kiem-dinh-cot-do-xang-dau-2026', 'legal-document/07-ct-ubnd-2024'],
  }),
  judged('dữ liệu mở', {
    meant: ['page/du-lieu-mo', 'article/du-lieu-mo-nganh-khoa-hoc-va-cong-nghe-2026'],
    acceptable: [`gallery/${FAIR}`, 'article/ngay-chuyen-doi-so-quoc-gia-2023'],
  }),
  judged('tiếp công dân', {
    meant: ['article/lich-tiep-cong-dan-quy-4-2026'],
    acceptable: ['page/gioi-thieu'],
  }),
  judged('điện mặt trời', {
    meant: ['article/dien-mat-troi-mai-nha-kho-lanh-2026'],
    acceptable: ['gallery/khoa-hoc-tren-moi-mien-que-2026'],
  }),
  judged('giải thưởng chất lượng quốc gia', {
    meant: [`article/${QUALITY_AWARD}`, `gallery/${QUALITY_AWARD}`],
  }),
  ...alike(['ngày hội đổi mới sáng tạo', 'ngay hoi doi moi sang tao thanh hoa 2025'], {
    meant: [`article/${FAIR}`, `gallery/${FAIR}`],
  }),
  judged('ruộng bậc thang', {
    meant: ['gallery/khoa-hoc-tren-moi-mien-que-2026'],
    good: ['gallery/lanh-dao-so-tham-mo-hinh-tai-co-so'],
  }),
  judged('nghề dệt lụa hồng đô', {
    meant: ['video/phim-nghe-det-lua-2023', 'gallery/anh-nghe-det-lua-2020'],
  }),
  judged('55 năm xây dựng và phát triển', {
    meant: ['video/khoa-hoc-va-cong-nghe-thanh-hoa-55-nam'],
  }),
  judged('doanh nghiệp thể thao', { meant: ['video/doanh-nghiep-the-thao-voi-so-huu-tri-tue'] }),
  judged('khoa học trên mọi miền quê', { meant: ['gallery/khoa-hoc-tren-moi-mien-que-2026'] }),
  judged('giới thiệu', {
    meant: ['page/gioi-thieu'],
    acceptable: ['article/gioi-thieu-sach-2026'],
  }),
  judged('lien he', { meant: ['page/lien-he'], acceptable: ['article/lien-he-xe-bus-2026'] }),
  judged('cơ cấu tổ chức', {
    meant: ['page/gioi-thieu', 'article/so-hoat-dong-theo-co-cau-to-chuc-moi-2025'],
  }),
  judged('chính sách bảo mật', { meant: ['page/chinh-sach-bao-mat'] }),
  judged('bảo vệ dữ liệu cá nhân', { meant: ['page/chinh-sach-bao-mat'] }),
];
