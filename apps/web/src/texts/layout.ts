/** Stands in for the agency's own data until they are loaded. */
export const fallbackSite = {
  agencyName: 'Sở Khoa học và Công nghệ tỉnh Thanh Hóa',
  parentBody: 'Ủy ban nhân dân tỉnh Thanh Hóa',
};

export const layoutTexts = {
  skipToContent: 'Chuyển đến nội dung chính',
  home: 'Trang chủ',
  search: 'Tìm kiếm',
  login: 'Đăng nhập',
  admin: 'Vào trang quản trị nội dung',
  menu: 'Trình đơn',
  mainMenu: 'Trình đơn chính',
  openMenu: 'Mở trình đơn',
  closeMenu: 'Đóng trình đơn',
  subMenu: (label: string) => `Mục con của ${label}`,
  breadcrumbs: 'Đường dẫn trang',
  searchLabel: 'Từ khóa cần tìm',
  searchHint: 'Tìm tin bài, văn bản, video…',
  loading: 'Đang tải trang…',
  refreshFailed: 'Thông báo về nội dung trang',
  about: 'Về Trang thông tin điện tử',
  responsible: 'Chịu trách nhiệm:',
  openData: 'Giấy phép dữ liệu mở:',
  feed: 'Nhận tin mới (RSS)',
  quickLinks: 'Liên kết',
  siteMap: 'Sơ đồ trang',
  /** Together the name of the button; on narrow screens only the first is visible. */
  contrast: 'Tương phản',
  contrastHigh: 'cao',
};

export const contactTexts = {
  heading: 'Thông tin liên hệ',
  address: 'Địa chỉ',
  map: 'Xem trên bản đồ',
  telephone: 'Điện thoại',
  email: 'Thư điện tử',
  openingHours: 'Giờ làm việc',
};
