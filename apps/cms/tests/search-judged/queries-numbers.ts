import { judged, numbered } from './judged-query.js';

/** Numbers of documents, as they are copied, typed and remembered. */
export const numberQueries = [
  ...numbered(
    [
      '37/2018/QĐ-UBND',
      '37/2018/qđ-ubnd',
      '37 2018 qd ubnd',
      '37/2018/QĐ–UBND',
      'QĐ 37/2018',
      'Quyết định số 37/2018/QĐ-UBND',
      'quyet dinh so 37/2018/qd-ubnd',
      'quyết định 37 năm 2018',
      'Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018',
    ],
    '37-2018-qd-ubnd',
    {
      good: [
        'article/bay-nam-thuc-hien-37-2018',
        'article/quy-dinh-moi-ve-nhiem-vu-cap-co-so-va-giai-thuong',
      ],
      acceptable: ['article/hoi-nghi-tong-ket-2018'],
    },
  ),
  ...numbered(
    ['19-NQ/TW', '19 nq tw', 'Nghị quyết số 19-NQ/TW', '19-NQ/TW ngày 25/10/2017'],
    '19-nq-tw-2017',
    { good: ['article/hoi-nghi-tong-ket-2018'] },
  ),
  ...numbered(['5005/QĐ-UBND', '5005 qd ubnd', 'Quyết định 5005'], '5005-qd-ubnd-2018', {
    good: ['article/huong-dan-chuyen-doi-tcvn-iso-9001-2015', 'article/hoi-nghi-tong-ket-2018'],
  }),
  ...numbered(['216/KH-UBND', 'Kế hoạch số 216/KH-UBND'], '216-kh-ubnd-2018', {
    good: ['article/huong-dan-chuyen-doi-tcvn-iso-9001-2015', 'article/hoi-nghi-tong-ket-2018'],
  }),
  ...numbered(['81/2017/NQ-HĐND', 'NQ 81/2017'], '81-2017-nq-hdnd', {
    good: ['article/chinh-sach-khuyen-khich-phat-trien-khoa-hoc-2018-2020'],
    acceptable: ['article/hoi-nghi-tong-ket-2018'],
  }),
  ...numbered(['46/2025/QĐ-UBND', '46-2025-QĐ-UBND'], '46-2025-qd-ubnd', {
    good: [
      'article/thuc-hien-quy-dinh-moi-ve-nhiem-vu-cap-tinh-2025',
      'legal-document/18-2026-qd-ubnd',
      'legal-document/03-vbhn-ubnd-2026',
    ],
    acceptable: [
      'article/thong-bao-tuyen-chon-dot-2-2026',
      'article/thong-bao-tuyen-chon-nhiem-vu-dot-1-2026',
    ],
  }),
  ...numbered(['35/2025/NQ-HĐND', 'nghị quyết 35/2025'], '35-2025-nq-hdnd', {
    good: ['video/hoi-dap-nghi-quyet-35-2025', 'legal-document/31-2026-qd-ubnd'],
    acceptable: [
      'article/trien-khai-nhiem-vu-nam-2026',
      'article/toa-dam-doi-moi-cong-nghe-co-khi-2026',
    ],
  }),
  ...numbered(['1287/SKHCN-QLKH', '1287 skhcn qlkh'], '1287-skhcn-qlkh-2026', {
    good: ['article/huong-dan-de-xuat-nhiem-vu-nam-2027'],
  }),
  ...numbered(['96/TB-SKHCN', '96 tb skhcn'], '96-tb-skhcn-2026', {
    good: ['article/thong-bao-tuyen-chon-dot-2-2026'],
    acceptable: ['article/hoi-nghi-nghi-quyet-57-thang-11-2026'],
  }),
  ...numbered(['112/KH-SKHCN-TĐTN'], '112-kh-skhcn-tdtn-2026', {
    good: ['article/trai-he-khoi-nghiep-thanh-nien-2026'],
  }),
  ...numbered(['03/VBHN-UBND'], '03-vbhn-ubnd-2026'),
  ...numbered(['số 38/2018'], '38-2018-qd-ubnd', {
    good: ['article/quy-dinh-moi-ve-nhiem-vu-cap-co-so-va-giai-thuong'],
    acceptable: [
      'article/ngay-khoa-hoc-cong-nghe-va-doi-moi-sang-tao-2026',
      'article/hoi-nghi-tong-ket-2018',
    ],
  }),

  // One number, several documents.
  judged('Nghị quyết 19', {
    meant: ['legal-document/19-nq-tw-2017', 'legal-document/19-nq-cp'],
    good: ['legal-document/19-2019-nq-hdnd'],
  }),
  judged('kế hoạch 216', {
    meant: ['legal-document/216-kh-ubnd-2018', 'legal-document/216-kh-sgddt'],
  }),
  judged('11/KH-UBND', {
    meant: ['legal-document/11-kh-ubnd-2019', 'legal-document/11-kh-ubnd'],
  }),
  judged('Kế hoạch 11/KH-UBND kiểm tra hệ thống quản lý chất lượng năm 2019', {
    meant: ['legal-document/11-kh-ubnd-2019'],
    acceptable: [
      'legal-document/11-kh-ubnd',
      'article/huong-dan-chuyen-doi-tcvn-iso-9001-2015',
      'article/hoi-nghi-tong-ket-2018',
    ],
  }),
  judged('5005', {
    meant: ['legal-document/5005-qd-ubnd-2018', 'legal-document/5005-ubnd-kttc'],
    acceptable: [
      'article/huong-dan-chuyen-doi-tcvn-iso-9001-2015',
      'article/hoi-nghi-tong-ket-2018',
    ],
  }),

  // The portal has news about the document, but not the document itself.
  judged('57-NQ/TW', { meant: ['article/hoi-nghi-nghi-quyet-57-thang-11-2026'] }),
  judged('Nghị quyết 57', { meant: ['article/hoi-nghi-nghi-quyet-57-thang-11-2026'] }),
];
