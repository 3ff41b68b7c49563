import type { FirstSite } from '../types';

export const site: FirstSite = {
  agencyName: 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa',
  parentBody: 'Ủy ban nhân dân tỉnh Thanh Hóa',
  address: 'Số 17 đường Hạc Thành, phường Hạc Thành, tỉnh Thanh Hóa',
  mapUrl:
    'https://www.openstreetmap.org/search?query=H%E1%BA%A1c%20Th%C3%A0nh%2C%20Thanh%20H%C3%B3a',
  telephone: '0237 3000 123',
  email: 'vanthu@skhcn-thanhhoa.example',
  openingHours:
    'Thứ Hai đến thứ Sáu: 7 giờ 30 – 11 giờ 30, 13 giờ 30 – 17 giờ\nNghỉ thứ Bảy, Chủ nhật và các ngày lễ, Tết',
  licenceLine: 'Giấy phép thiết lập trang thông tin điện tử số 05/GP-TTĐT cấp ngày 12/01/2026',
  responsiblePerson: 'Giám đốc Sở Khoa học và Công nghệ tỉnh Thanh Hóa',
  openDataLicence: 'CC BY 4.0',
  logo: {
    picture: 'logo',
    alt: 'Biểu trưng của Trang thông tin điện tử Sở Khoa học và Công nghệ tỉnh Thanh Hóa',
  },
  banner: {
    picture: 'banner',
    alt: 'Cầu bắc qua sông Mã giữa đồng lúa và dãy núi đá vôi lúc bình minh',
  },
  menu: [
    { label: 'Trang chủ', href: '/' },
    { label: 'Giới thiệu', href: '/trang/gioi-thieu' },
    {
      label: 'Tin tức',
      href: '/tin-tuc',
      children: [
        { label: 'Hoạt động của Sở', href: '/tin-tuc/chuyen-muc/hoat-dong-cua-so' },
        { label: 'Quản lý khoa học', href: '/tin-tuc/chuyen-muc/quan-ly-khoa-hoc' },
        {
          label: 'Tiêu chuẩn – Đo lường – Chất lượng',
          href: '/tin-tuc/chuyen-muc/tieu-chuan-do-luong-chat-luong',
        },
        { label: 'Sở hữu trí tuệ', href: '/tin-tuc/chuyen-muc/so-huu-tri-tue' },
        { label: 'Đổi mới sáng tạo', href: '/tin-tuc/chuyen-muc/doi-moi-sang-tao' },
        { label: 'Chuyển đổi số', href: '/tin-tuc/chuyen-muc/chuyen-doi-so' },
        { label: 'Thông báo', href: '/tin-tuc/chuyen-muc/thong-bao' },
      ],
    },
    { label: 'Thông báo', href: '/tin-tuc/chuyen-muc/thong-bao' },
    { label: 'Văn bản', href: '/van-ban' },
    { label: 'Video clip', href: '/video' },
    { label: 'Hình ảnh hoạt động', href: '/hinh-anh' },
    { label: 'Liên hệ', href: '/trang/lien-he' },
  ],
  quickLinks: [
    { label: 'Chính sách bảo vệ dữ liệu cá nhân', href: '/trang/chinh-sach-bao-mat' },
    { label: 'Dữ liệu mở', href: '/trang/du-lieu-mo' },
    { label: 'Tài liệu API', href: '/api/v1/docs' },
    { label: 'Khả năng tiếp cận', href: '/trang/kha-nang-tiep-can' },
    { label: 'Cổng Dịch vụ công quốc gia', href: 'https://dichvucong.gov.vn' },
    { label: 'Cổng Thông tin điện tử Chính phủ', href: 'https://chinhphu.vn' },
    { label: 'Bộ Khoa học và Công nghệ', href: 'https://mst.gov.vn' },
    { label: 'Cơ sở dữ liệu quốc gia về văn bản pháp luật', href: 'https://vbpl.vn' },
    { label: 'Cổng Thông tin điện tử tỉnh Thanh Hóa', href: 'https://thanhhoa.gov.vn' },
  ],
};
