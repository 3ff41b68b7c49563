import { alike, judged } from './judged-query.js';

/** Phrases, titles before texts, new before old, and words that no entry has together. */
export const wordQueries = [
  ...alike(['quan trắc bức xạ môi trường', 'ket qua quan trac buc xa'], {
    meant: ['article/buc-xa-2026'],
    good: ['article/buc-xa-2022'],
    acceptable: ['article/buc-xa-2018', 'article/buc-xa-2014'],
  }),
  judged('ngày tiêu chuẩn thế giới', {
    meant: ['article/ngay-tieu-chuan-the-gioi-2026'],
    good: ['article/ngay-tieu-chuan-the-gioi-2020'],
  }),
  judged('thông báo tuyển chọn nhiệm vụ cấp tỉnh', {
    meant: ['article/thong-bao-tuyen-chon-dot-2-2026', 'legal-document/96-tb-skhcn-2026'],
    good: ['article/thong-bao-tuyen-chon-nhiem-vu-dot-1-2026'],
  }),

  ...alike(['"lò đốt rác"', 'lò đốt rác', '“lo dot rac”'], {
    meant: ['article/lo-dot-rac-2020'],
    good: ['article/bai-rac-2022'],
  }),
  judged('"chính quyền địa phương hai cấp"', {
    meant: [
      'article/nhan-hieu-tap-the-buoi-luan-van-va-cac-nong-san',
      'legal-document/24-2026-qd-ubnd',
    ],
  }),
  judged('"sàn giao dịch công nghệ"', { meant: ['legal-document/19-2023-qd-ubnd'] }),
  judged('"truy xuất nguồn gốc"', {
    meant: ['legal-document/1502-qd-ubnd-2023'],
    good: ['article/phat-trien-tai-san-tri-tue-cho-san-pham-ocop-2026'],
    acceptable: [
      'article/ket-noi-cung-cau-cong-nghe-2022',
      'gallery/ngay-hoi-doi-moi-sang-tao-2025',
    ],
  }),
  judged('"truy xuất nguồn gốc" thủy sản', { meant: ['article/ket-noi-cung-cau-cong-nghe-2022'] }),

  judged('máy gặt đập liên hợp', {
    meant: ['article/may-gat-dap-2016'],
    good: ['article/vu-mua-2026'],
  }),
  judged('bệnh đạo ôn', {
    meant: ['article/benh-dao-on-2024'],
    acceptable: ['article/danh-gia-giong-lua-chat-luong-cao-2019'],
  }),
  judged('giống lúa', {
    meant: ['article/danh-gia-giong-lua-chat-luong-cao-2019'],
    acceptable: [
      'gallery/lanh-dao-so-tham-mo-hinh-tai-co-so',
      'article/ky-niem-ngay-khoa-hoc-va-cong-nghe-2018',
    ],
  }),
  judged('nhà màng', {
    meant: ['article/nghiem-thu-mo-hinh-dua-vang-nha-mang-2020'],
    good: ['gallery/lanh-dao-so-tham-mo-hinh-tai-co-so'],
    acceptable: ['gallery/khoa-hoc-tren-moi-mien-que-2026'],
  }),

  judged('giải thưởng khoa học dành cho kiều bào', {
    meant: [
      'legal-document/38-2018-qd-ubnd',
      'article/ngay-khoa-hoc-cong-nghe-va-doi-moi-sang-tao-2026',
    ],
    good: ['article/quy-dinh-moi-ve-nhiem-vu-cap-co-so-va-giai-thuong'],
  }),
  judged('hiệu chuẩn huyết áp kế tại bệnh viện', {
    meant: ['article/hieu-chuan-thiet-bi-y-te-2026'],
    acceptable: ['legal-document/145-kh-skhcn-2026'],
  }),
  judged('kiểm định thang máy, cột đo xăng dầu', {
    meant: ['article/kiem-dinh-cot-do-xang-dau-2026'],
    acceptable: ['legal-document/07-ct-ubnd-2024'],
  }),
  judged('"nhãn hiệu tập thể" nem chua', {
    meant: [
      'article/nhan-hieu-tap-the-buoi-luan-van-va-cac-nong-san',
      'article/phat-trien-tai-san-tri-tue-cho-san-pham-ocop-2026',
    ],
    acceptable: [
      'legal-document/du-thao-ho-tro-so-huu-tri-tue-2026',
      'article/ngay-chuyen-doi-so-quoc-gia-2023',
    ],
  }),
];
