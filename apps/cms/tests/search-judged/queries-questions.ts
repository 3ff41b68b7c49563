import { alike, judged } from './judged-query.js';

const INITIATIVES = {
  meant: ['article/thu-tuc-sang-kien-cap-tinh-2026'],
  good: ['legal-document/29-2024-qd-ubnd'],
  acceptable: [
    'article/thu-tuc-sang-kien-cap-co-so-2021',
    'article/trao-giay-chung-nhan-sang-kien-2026',
  ],
};
const INFRINGED = { meant: ['article/xu-ly-xam-pham-quyen-so-huu-cong-nghiep-2026'] };

/** Questions as people ask them, in words that no title contains. */
export const questionQueries = [
  ...alike(
    [
      'thủ tục đăng ký sáng kiến cấp tỉnh',
      'thu tuc dang ky sang kien cap tinh',
      'làm thế nào để được công nhận sáng kiến cấp tỉnh',
    ],
    INITIATIVES,
  ),
  judged('cách đăng ký nhãn hiệu cho doanh nghiệp nhỏ', {
    meant: ['article/huong-dan-doanh-nghiep-dang-ky-nhan-hieu-2019'],
  }),
  ...alike(
    [
      'doanh nghiệp phải làm gì khi bị người khác dùng nhãn hiệu trên mạng',
      'gửi đơn yêu cầu xử lý vi phạm nhãn hiệu ở đâu',
    ],
    INFRINGED,
  ),
  judged('hạn nộp hồ sơ tuyển chọn nhiệm vụ cấp tỉnh đợt 2 là ngày nào', {
    meant: ['article/thong-bao-tuyen-chon-dot-2-2026'],
    good: ['legal-document/96-tb-skhcn-2026'],
    acceptable: ['article/thong-bao-tuyen-chon-nhiem-vu-dot-1-2026'],
  }),
  judged('mẫu phiếu đề xuất nhiệm vụ khoa học năm 2027', {
    meant: ['article/huong-dan-de-xuat-nhiem-vu-nam-2027'],
    good: ['legal-document/1287-skhcn-qlkh-2026'],
    acceptable: ['article/thong-bao-de-xuat-nhiem-vu-khoa-hoc-nam-2020'],
  }),
  judged('xin giấy phép sử dụng máy X-quang', {
    meant: ['page/cap-phep-x-quang'],
    acceptable: ['article/thanh-tra-x-quang-2025'],
  }),
  judged('chính sách hỗ trợ doanh nghiệp đổi mới công nghệ', {
    meant: ['legal-document/35-2025-nq-hdnd'],
    good: [
      'legal-document/31-2026-qd-ubnd',
      'legal-document/22-2022-nq-hdnd',
      'article/toa-dam-doi-moi-cong-nghe-co-khi-2026',
    ],
    acceptable: [
      'article/ket-noi-cung-cau-cong-nghe-2022',
      'article/chinh-sach-khuyen-khich-phat-trien-khoa-hoc-2018-2020',
      'legal-document/15-hd-skhcn-2022',
    ],
  }),
  judged('sở khoa học và công nghệ có những phòng ban nào', { meant: ['page/gioi-thieu'] }),
  judged('số điện thoại liên hệ của sở', { meant: ['page/lien-he'] }),
  judged('nộp hồ sơ trực tuyến ở đâu', {
    meant: ['page/lien-he', 'article/so-hoat-dong-theo-co-cau-to-chuc-moi-2025'],
    acceptable: ['article/ngay-chuyen-doi-so-2026'],
  }),
  judged('dự thảo quyết định đang lấy ý kiến', {
    meant: [
      'article/lay-y-kien-du-thao-muc-chi-2026',
      'legal-document/du-thao-ho-tro-so-huu-tri-tue-2026',
    ],
  }),
  judged('văn bản thay thế quyết định 12/2017/QĐ-UBND', {
    meant: ['legal-document/46-2025-qd-ubnd'],
    good: [
      'article/thuc-hien-quy-dinh-moi-ve-nhiem-vu-cap-tinh-2025',
      'legal-document/12-2017-qd-ubnd',
    ],
    acceptable: ['legal-document/21-2021-qd-ubnd'],
  }),
  judged('ai được hưởng chính sách theo nghị quyết 35', {
    meant: ['video/hoi-dap-nghi-quyet-35-2025'],
    good: ['legal-document/35-2025-nq-hdnd', 'legal-document/31-2026-qd-ubnd'],
  }),
  judged('có được công bố sáng chế trước khi nộp đơn không', {
    meant: ['article/ngay-so-huu-tri-tue-the-gioi-2022'],
  }),
  judged('kiểm tra cân ở chợ', { meant: ['article/kiem-tra-phuong-tien-do-tai-cac-cho-2018'] }),
  judged('lịch tiếp công dân của giám đốc sở', {
    meant: ['article/lich-tiep-cong-dan-quy-4-2026'],
  }),
  judged('người dân lấy nước nuôi tôm khi nào thì hết mặn', {
    meant: ['article/giam-sat-man-cua-song-ma-2026'],
  }),
  judged('các xã còn thiếu cán bộ chuyển đổi số', {
    meant: ['article/hoi-nghi-nghi-quyet-57-thang-11-2026'],
    acceptable: ['article/to-cong-tac-ho-tro-xa-phuong-chuyen-doi-so'],
  }),
];
