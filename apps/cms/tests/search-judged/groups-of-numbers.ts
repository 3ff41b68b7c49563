import type { SearchDocument } from '../../src/search/documents/search-document.js';
import { issued, written } from './written.js';

/** Numbers similar to those of the first content: other bodies and years, a digit more or less. */
export const groupsOfNumbers: SearchDocument[] = [
  issued(
    'Quyết định',
    '37/2018/QĐ-TTg',
    '2018-08-31',
    'Ban hành quy định tiêu chuẩn, thủ tục xét công nhận đạt tiêu chuẩn chức danh giáo sư',
  ),
  issued('Nghị định', '37/2018/NĐ-CP', '2018-03-13', 'Về lưu thông hàng hóa qua cửa khẩu'),
  issued('Thông tư', '37/2018/TT-BTC', '2018-04-16', 'Hướng dẫn bán cổ phần lần đầu'),
  issued('Nghị quyết', '37/2018/NQ-HĐND', '2018-12-20', 'Về dự toán thu, chi của tỉnh'),
  issued('Quyết định', '137/2018/QĐ-UBND', '2018-12-28', 'Về đơn giá bồi thường cây trồng'),
  issued('Quyết định', '37/2019/QĐ-UBND', '2019-11-05', 'Về quản lý nghĩa trang'),
  issued('Quyết định', '37/QĐ-UBND', '2026-01-06', 'Về việc cử cán bộ đi học lý luận chính trị'),
  issued('Quyết định', '237/QĐ-UBND', '2026-01-20', 'Về việc thành lập đoàn thẩm định'),
  issued('Quyết định', '3720/QĐ-UBND', '2018-09-28', 'Về việc giao đất cho đơn vị quân đội'),

  issued('Nghị quyết', '19/NQ-CP', '2026-02-10', 'Về phiên họp thường kỳ tháng 01'),
  issued('Nghị quyết', '19/2019/NQ-HĐND', '2019-07-10', 'Về đặt tên đường, phố'),
  issued('Chỉ thị', '19-CT/TW', '2018-01-19', 'Về công tác người Khmer trong tình hình mới'),
  issued('Kết luận', '19-KL/TW', '2021-10-14', 'Về định hướng chương trình xây dựng pháp luật'),
  issued('Nghị quyết', '119-NQ/TW', '2025-05-06', 'Về công tác đối ngoại nhân dân'),
  issued('Quyết định', '19/2025/QĐ-UBND', '2025-04-02', 'Về quản lý chợ trên địa bàn tỉnh'),

  issued('Công văn', '5005/UBND-KTTC', '2026-04-14', 'Về việc quyết toán vốn sự nghiệp'),
  issued('Quyết định', '505/QĐ-UBND', '2018-12-13', 'Về việc kiện toàn Ban Chỉ huy phòng thủ'),
  issued('Kế hoạch', '216/KH-SGDĐT', '2026-08-03', 'Khai giảng năm học 2026 - 2027'),
  issued('Quyết định', '216/QĐ-UBND', '2018-01-16', 'Về việc khen thưởng đột xuất'),
  issued('Kế hoạch', '21/KH-UBND', '2019-01-25', 'Trồng cây dịp Tết Kỷ Hợi'),
  issued('Kế hoạch', '11/KH-UBND', '2026-01-12', 'Tuyển quân đợt 1 năm 2026'),
  issued('Quyết định', '46/2023/QĐ-UBND', '2023-10-30', 'Về mức chi tiếp khách trong nước'),
  issued('Quyết định', '46/2025/QĐ-TTg', '2025-12-28', 'Về khu kinh tế cửa khẩu'),
  issued('Nghị quyết', '35/2024/NQ-HĐND', '2024-12-11', 'Về lệ phí đăng ký cư trú'),
  issued('Thông báo', '96/TB-UBND', '2026-11-09', 'Về phân công trực Tết Dương lịch'),

  written(
    'article',
    'bay-nam-thuc-hien-37-2018',
    '2026-10-20',
    'Nhìn lại bảy năm thực hiện Quyết định số 37/2018/QĐ-UBND ở cấp cơ sở',
    'Các xã, phường báo cáo việc quản lý nhiệm vụ cấp cơ sở theo Quyết định số 37/2018/QĐ-UBND.',
  ),
  written(
    'video',
    'hoi-dap-nghi-quyet-35-2025',
    '2026-03-02',
    'Hỏi đáp về Nghị quyết số 35/2025/NQ-HĐND',
    'Ai được hưởng chính sách theo Nghị quyết số 35/2025/NQ-HĐND và nộp hồ sơ ở đâu.',
  ),
];
