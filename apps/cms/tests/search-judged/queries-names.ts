import { alike, judged, type JudgedQuery } from './judged-query.js';

const SUMMARY_2018 = { meant: ['article/hoi-nghi-tong-ket-2018'] };

/** Entries of this year, and older ones that have the words in their title. */
const SCIENCE = {
  meant: [
    'article/lam-viec-voi-cac-truong-dai-hoc-2026',
    'gallery/khoa-hoc-tren-moi-mien-que-2026',
    'article/du-lieu-mo-nganh-khoa-hoc-va-cong-nghe-2026',
    'legal-document/96-tb-skhcn-2026',
    'article/huong-dan-de-xuat-nhiem-vu-nam-2027',
    'legal-document/1287-skhcn-qlkh-2026',
    'article/lich-tiep-cong-dan-quy-4-2026',
    'legal-document/03-vbhn-ubnd-2026',
    'legal-document/2145-qd-ubnd-2026',
    'legal-document/18-2026-qd-ubnd',
    'article/ngay-khoa-hoc-cong-nghe-va-doi-moi-sang-tao-2026',
    'article/trien-khai-nhiem-vu-nam-2026',
  ],
};

/** People, abbreviations and words of many entries. */
export const nameQueries: JudgedQuery[] = [
  ...alike(
    [
      'Cao Thị Ngọc Hà',
      'cao thi ngoc ha',
      'ông Nguyễn Đức Quyền phó chủ tịch thường trực',
      'Vụ trưởng Nguyễn Văn Liễu',
      'KH&CN',
    ],
    SUMMARY_2018,
  ),
  judged('Lê Thế Tuyên', { meant: ['legal-document/96-tb-skhcn-2026'] }),
  judged('Vũ Đình Khang', {
    meant: ['legal-document/35-2025-nq-hdnd', 'legal-document/22-2022-nq-hdnd'],
  }),
  judged('Trịnh Thị Lan sở hữu trí tuệ', {
    meant: ['article/ngay-so-huu-tri-tue-the-gioi-2022'],
    good: ['article/phat-trien-tai-san-tri-tue-cho-san-pham-ocop-2026'],
  }),

  judged('iso 9001', {
    meant: [
      'article/huong-dan-chuyen-doi-tcvn-iso-9001-2015',
      'legal-document/11-kh-ubnd-2019',
      'legal-document/216-kh-ubnd-2018',
      'legal-document/5005-qd-ubnd-2018',
    ],
    acceptable: ['article/hoi-nghi-tong-ket-2018'],
  }),
  judged('TCVN ISO 9001:2015 cấp xã', {
    meant: ['legal-document/5005-qd-ubnd-2018'],
    good: ['article/huong-dan-chuyen-doi-tcvn-iso-9001-2015', 'article/hoi-nghi-tong-ket-2018'],
    acceptable: ['legal-document/216-kh-ubnd-2018'],
  }),
  judged('ubnd các xã phường thị trấn', { meant: ['legal-document/5005-qd-ubnd-2018'] }),
  judged('ocop', { meant: ['article/phat-trien-tai-san-tri-tue-cho-san-pham-ocop-2026'] }),
  judged('skhcn', {
    meant: [
      'legal-document/96-tb-skhcn-2026',
      'legal-document/1287-skhcn-qlkh-2026',
      'legal-document/145-kh-skhcn-2026',
      'legal-document/112-kh-skhcn-tdtn-2026',
    ],
    good: ['legal-document/15-hd-skhcn-2022'],
  }),
  judged('quyết định ubnd đo lường', {
    meant: ['legal-document/14-2019-qd-ubnd'],
    acceptable: ['legal-document/24-2026-qd-ubnd', 'legal-document/07-ct-ubnd-2024'],
  }),
  judged('nq hđnd hỗ trợ', {
    meant: ['legal-document/35-2025-nq-hdnd'],
    good: ['legal-document/22-2022-nq-hdnd', 'legal-document/31-2026-qd-ubnd'],
    acceptable: ['legal-document/15-hd-skhcn-2022'],
  }),

  ...alike(['khoa học', 'KHOA HOC'], SCIENCE),
];
