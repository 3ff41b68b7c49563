/** Parts of titles and running text. */

export const CATEGORIES = [
  'Tin hoạt động',
  'Thông báo',
  'Khoa học và công nghệ',
  'Đổi mới sáng tạo',
  'Sở hữu trí tuệ',
  'Tiêu chuẩn đo lường chất lượng',
  'Chuyển đổi số',
  'An toàn bức xạ',
] as const;

export const DEEDS = [
  'Hội nghị triển khai',
  'Nghiệm thu đề tài',
  'Tập huấn nghiệp vụ về',
  'Kiểm tra tình hình thực hiện',
  'Công bố kết quả',
  'Lấy ý kiến góp ý về',
  'Ký kết chương trình phối hợp',
  'Tổng kết năm năm thực hiện',
] as const;

export const SUBJECTS = [
  'ứng dụng công nghệ sinh học trong nông nghiệp',
  'xây dựng hệ thống truy xuất nguồn gốc nông sản',
  'bảo hộ nhãn hiệu cho sản phẩm đặc trưng của tỉnh',
  'chuyển đổi số trong cơ quan nhà nước',
  'quản lý nhiệm vụ khoa học cấp cơ sở',
  'hỗ trợ doanh nghiệp đổi mới thiết bị',
  'kiểm định phương tiện đo dùng trong y tế',
  'phát triển khởi nghiệp sáng tạo trong thanh niên',
] as const;

export const PLACES = [
  'trên địa bàn tỉnh',
  'tại các huyện miền núi',
  'tại thành phố và các thị xã',
  'ở vùng ven biển',
  'trong khu công nghiệp',
] as const;

export const SENTENCES = [
  'Sáng nay, tại hội trường Sở Khoa học và Công nghệ, lãnh đạo Sở đã chủ trì buổi làm việc với các đơn vị liên quan.',
  'Tham dự có đại diện các sở, ban, ngành, Ủy ban nhân dân các huyện, thị xã, thành phố và đông đảo doanh nghiệp.',
  'Báo cáo tại hội nghị cho thấy các nhiệm vụ được giao cơ bản hoàn thành đúng tiến độ, kinh phí sử dụng đúng quy định.',
  'Nhiều mô hình đã được nhân rộng, góp phần nâng cao năng suất, chất lượng và giá trị của hàng hóa địa phương.',
  'Bên cạnh những kết quả đạt được, việc đưa kết quả nghiên cứu vào đời sống vẫn còn chậm so với yêu cầu đặt ra.',
  'Các đại biểu đã trao đổi, thảo luận, đề xuất giải pháp tháo gỡ khó khăn về cơ chế, nguồn vốn và nhân lực.',
  'Phát biểu kết luận, lãnh đạo Sở đề nghị các đơn vị tiếp tục rà soát, hoàn thiện hồ sơ và báo cáo trước ngày 30 hằng tháng.',
  'Hội đồng nghiệm thu đánh giá đề tài đạt yêu cầu, có tính mới và có khả năng ứng dụng rộng rãi trong thực tế.',
  'Thời gian tới, Sở sẽ phối hợp với các trường đại học, viện nghiên cứu tổ chức thêm các lớp tập huấn cho cán bộ cơ sở.',
  'Tổ chức, cá nhân có nhu cầu gửi hồ sơ về Bộ phận tiếp nhận và trả kết quả hoặc nộp trực tuyến qua Cổng dịch vụ công.',
] as const;

export const AUTHORS = [
  'Cao Thị Ngọc Hà',
  'Nguyễn Văn Minh',
  'Trần Thu Thủy',
  'Lê Quốc Bảo',
] as const;
