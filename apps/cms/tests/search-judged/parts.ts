/**
 * Parts of titles and texts on other subjects than science. They scatter, reorder and re-accent the syllables
 * of the judged queries (`khoa`, `học`, `giải`, `thưởng`, `đo`, `lường`, …), so that each query also matches
 * many wrong entries.
 */

export const DEEDS = [
  'Khánh thành',
  'Phát động',
  'Tuyên dương',
  'Bàn giao',
  'Rộn ràng',
  'Thăm hỏi',
  'Chung kết',
  'Sôi nổi',
  'Xúc động',
  'Sửa sang',
  'Kết nghĩa',
  'Vận động quyên góp cho',
] as const;

export const THINGS = [
  'làng nghề mộc có học trò nhỏ',
  'khoa Nhi và lớp học tình thương',
  'giải chạy bộ, phần thưởng là cây giống',
  'hội thi công an xã tiếp sức mùa thi',
  'dân quân tập bắn, thể lực dẻo dai',
  'đường làng sáng đèn, tạo nếp sống mới',
  'cầu dân sinh qua sông Chu',
  'đổi rác lấy quà, chuyển sách cho trẻ',
  'hội hữu nghị, bố trí chỗ ở cho khách',
  'tổ đo lường lượng mưa ở trạm bơm',
  'vườn nhãn lồng của thầy hiệu trưởng',
  'chất giọng hay, tiêu khiển lành mạnh',
  'giải bóng chuyền nam công nhân',
  'năm đội văn nghệ về đích',
  'phiên tòa lưu động, quyết liệt mà ấm tình',
  'dẫn đường cho đoàn địa chất, núi lý tưởng',
  'má hồng, mã đáo thành công đầu xuân',
  'nhà kho, tán lá và đàn chim quý',
  'nghị lực của người lính quân y',
  'quyết toán tiền điện của bếp ăn trường học',
  'trạm gác rừng, tế lễ đầu năm',
  'hội làng, kéo co, nhiệm màu và vụ nổ pháo hoa',
] as const;

export const PLACES = [
  'ở xã vùng cao',
  'tại phường ven biển',
  'bên bờ sông',
  'trong khu dân cư mới',
  'trên đất Nghệ An',
  'giữa lòng thành phố',
  'nơi biên giới',
  'của hội người cao tuổi',
] as const;

export const SENTENCES = [
  'Sáng nay trời đẹp, bà con tạo thành vòng tròn, đổi chỗ cho nhau và hát những bài mới.',
  'Khoa Nội đón thêm năm bác sĩ, học trò cũ về công tác, nghệ nhân tặng tranh.',
  'Đại diện Sở Khoa học và Công nghệ, Sở Y tế cùng nhiều cơ quan gửi lẵng hoa chúc mừng.',
  'Ban Tổ chức trao giải cho các đội, phần thưởng là xe đạp và sách.',
  'Ủy ban nhân dân tỉnh gửi thư khen ngợi tinh thần của bà con.',
  'Sở Xây dựng và hội hữu nghị bố trí chỗ nghỉ, tuệ tĩnh đường phát thuốc.',
  'Anh chuyển nhà ba lần, đổi nghề, nhớ từng số điện thoại của khách quen.',
  'Đội quản lý chợ đo từng mét sân, lường trước mưa lớn, chất hàng lên cao.',
  'Nhãn chín sớm, hiệu thuốc mở cửa, câu lạc bộ tập thể dục buổi chiều.',
  'Xe tiếp nước đến kịp, công nhân và dân làng cùng đắp bờ.',
  'Chị chỉ tay về phía núi, dẫn đoàn đi, địa hình hiểm trở, lý do dễ hiểu.',
  'Mã lực của máy kéo lớn, má phanh còn mới, không ma nào dọa được ai.',
  'Trạm bơm nghỉ, y phục dân tộc rực rỡ, tế lễ kéo dài hai ngày.',
  'Quyết tâm của đội, định hướng của thầy, quy tắc của trò chơi đều rõ ràng.',
  'Việt Nam thắng ba trận, cả năm mới có một mùa giải vui như thế.',
  'Thủ môn bắt bóng hay, tục lệ xưa được giữ, sáng ra đăng ảnh, ký tên lưu niệm.',
  'Cấp dưỡng nấu cơm, tỉnh đội cho mượn xe, kiến trúc sư vẽ tặng cổng chào.',
  'Hồ sen nở, sơ đồ chỗ ngồi dán ở cổng, hạn cuối nộp tranh là Chủ nhật.',
  'Nước sông mặn hơn, cửa biển lộng gió, thủy thủ kể chuyện, sản vật bày đầy chợ.',
  'Trường dựng bảng điện, đại biểu vỗ tay, học bổng trao tận tay từng em.',
  'Tiêu và quế phơi đầy sân, chuẩn bị cho phiên chợ, cơ man nào là hàng, sở thích đủ cả.',
  'Dữ dội nhất là trận cuối, liệu có bàn thắng hay không, ai cũng mở to mắt.',
  'Tuyển thủ trẻ được chọn vào đội, nhiệm kỳ của hội kéo dài hai năm, vụ mùa bội thu.',
  'Khởi hành từ sớm, nghiệp dư mà hay, ươm hoa, cố gắng, vấn tóc, cả hội cùng vui.',
  'Lịch sử của làng dài ba thế kỷ, quý nhất là tư liệu, thư từ và hiện vật.',
  'Thông gió tốt, báo tường đẹp, đề thi vừa sức, xuất hiện nhiều gương mặt mới.',
] as const;

/** Authors: parts of the searched names in other combinations. */
export const AUTHORS = [
  'Cao Thị Hà',
  'Nguyễn Thị Ngọc',
  'Hà Ngọc Cao',
  'Trịnh Lan Anh',
  'Đức Quyền Linh',
  'Lê Minh Thu',
  'Thị Lan Trịnh',
  'Nguyễn Văn Liễu Anh',
  'Tuyên Thế Lê',
  'Bảo Quốc Đặng',
] as const;

/** Subjects of legal documents. */
export const MATTERS = [
  'giá nước sạch sinh hoạt trên địa bàn tỉnh',
  'mức thu học phí đối với trường mầm non, phổ thông công lập',
  'phân cấp quản lý đường bộ và hành lang an toàn',
  'tiêu chí xét chọn gia đình văn hóa, làng văn hóa',
  'diện tích tối thiểu được tách thửa đối với đất ở',
  'chính sách hỗ trợ người có công, hộ nghèo trong dịp Tết',
  'bảng giá xây dựng mới nhà, công trình và vật kiến trúc',
  'phòng, chống dịch bệnh trên đàn gia súc, gia cầm',
  'định mức sử dụng xe ô tô của cơ quan, đơn vị sự nghiệp',
  'thi đua giữa các khối, cụm và trình tự bình xét',
] as const;
