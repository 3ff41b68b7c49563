/** Stands in for the agency's own data until they are loaded. */
export const fallbackSite = {
  agencyName: 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa',
  parentBody: 'Ủy ban nhân dân tỉnh Thanh Hóa',
};

export const layoutTexts = {
  skipToContent: 'Bỏ qua nội dung chính',
  home: 'Trang chủ',
  search: 'Tìm kiếm',
  login: 'Đăng nhập',
  admin: 'Vào trang quản trị nội dung',
  menu: 'Danh mục',
  mainMenu: 'Trình đơn chính',
  openMenu: 'Mở danh mục',
  closeMenu: 'Đóng danh mục',
  subMenu: (label: string) => `Mục con của ${label}`,
  breadcrumbs: 'Đường dẫn trang',
  searchLabel: 'Từ khóa cần tìm',
  searchHint: 'Tìm tin bài, văn bản, video…',
  loading: 'Đang tải trang…',
  refreshFailed: 'Thông báo về nội dung trang',
  responsible: 'Chịu trách nhiệm:',
  openData: 'Dữ liệu mở:',
  api: 'Giao diện lập trình (API)',
  quickLinks: 'Liên kết',
  siteMap: 'Sơ đồ cổng',
  highContrast: 'Tương phản cao',
};

export const contactTexts = {
  heading: 'Thông tin liên hệ',
  address: 'Địa chỉ',
  map: 'Xem trên bản đồ',
  telephone: 'Điện thoại',
  email: 'Thư điện tử',
  openingHours: 'Giờ làm việc',
};
