/** Parts of abstracts of about 25 words. */

export const PURPOSES = [
  'Ban hành quy định về',
  'Phê duyệt kế hoạch triển khai',
  'Sửa đổi, bổ sung một số điều của quy định về',
  'Hướng dẫn thực hiện',
  'Công bố danh mục thủ tục hành chính về',
  'Quy định mức hỗ trợ cho',
  'Tăng cường công tác quản lý nhà nước đối với',
] as const;

export const MATTERS = [
  'quản lý nhiệm vụ khoa học và công nghệ cấp tỉnh',
  'kiểm định, hiệu chuẩn phương tiện đo và chuẩn đo lường',
  'phát triển tài sản trí tuệ của sản phẩm chủ lực',
  'doanh nghiệp nhỏ và vừa đổi mới công nghệ',
  'an toàn bức xạ và ứng phó sự cố hạt nhân',
  'hệ thống thông tin một cửa và dịch vụ công trực tuyến',
  'tổ chức bộ máy, biên chế và cán bộ, công chức',
  'chế độ báo cáo, kiểm tra và lưu trữ hồ sơ',
] as const;

export const SCOPES = [
  'trên địa bàn tỉnh giai đoạn năm năm',
  'tại các huyện, thị xã và thành phố trực thuộc tỉnh',
  'trong các khu công nghiệp và khu kinh tế',
  'đối với các đơn vị sự nghiệp công lập',
  'theo nghị quyết của Hội đồng nhân dân tỉnh',
] as const;
