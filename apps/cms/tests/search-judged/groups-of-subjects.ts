import type { SearchDocument } from '../../src/search/documents/search-document.js';
import { issued, written } from './written.js';

/** Subjects of a department of science that the first content lacks. */
export const groupsOfSubjects: SearchDocument[] = [
  written(
    'article',
    'thu-tuc-sang-kien-cap-tinh-2026',
    '2026-03-18',
    'Hướng dẫn thủ tục đăng ký, xét công nhận sáng kiến cấp tỉnh',
    'Tác giả nộp đơn yêu cầu công nhận sáng kiến, bản mô tả và văn bản của cơ sở. Hội đồng sáng kiến cấp tỉnh họp vào tháng 6 và tháng 12.',
  ),
  written(
    'article',
    'thu-tuc-sang-kien-cap-co-so-2021',
    '2021-09-09',
    'Thủ tục đăng ký sáng kiến cấp cơ sở',
    'Người đứng đầu cơ sở xét và công nhận sáng kiến của đơn vị mình.',
  ),
  written(
    'article',
    'trao-giay-chung-nhan-sang-kien-2026',
    '2026-10-30',
    'Trao giấy chứng nhận cho 42 tác giả sáng kiến cấp tỉnh',
    'Các sáng kiến được công nhận thuộc lĩnh vực giáo dục, y tế và nông nghiệp.',
  ),
  issued(
    'Quyết định',
    '29/2024/QĐ-UBND',
    '2024-06-14',
    'Quy định hoạt động sáng kiến trên địa bàn tỉnh Thanh Hóa',
    'Điều 1. Phạm vi điều chỉnh\nQuy định này quy định việc đăng ký, xét, công nhận sáng kiến cấp cơ sở và cấp tỉnh.',
  ),
  written(
    'page',
    'cap-phep-x-quang',
    '2025-05-20',
    'Cấp giấy phép sử dụng thiết bị X-quang chẩn đoán trong y tế',
    'Cơ sở y tế nộp đơn đề nghị, bản sao chứng chỉ nhân viên bức xạ và báo cáo đánh giá an toàn. Thời hạn giải quyết là 25 ngày.',
  ),
  written(
    'article',
    'thanh-tra-x-quang-2025',
    '2025-09-03',
    'Thanh tra an toàn bức xạ tại 31 cơ sở có máy X-quang',
    'Ba cơ sở chưa gia hạn giấy phép sử dụng.',
  ),
  written(
    'article',
    'gioi-thieu-sach-2026',
    '2026-11-02',
    'Giới thiệu sách thiếu nhi nhân tuần lễ đọc sách',
    'Thư viện giới thiệu 200 đầu sách.',
  ),
  written(
    'article',
    'lien-he-xe-bus-2026',
    '2026-11-12',
    'Liên hệ ai khi để quên đồ trên xe buýt',
    'Hành khách liên hệ tổng đài của đơn vị vận tải.',
  ),
  written(
    'video',
    'phim-nghe-det-lua-2023',
    '2023-02-03',
    'Nghề dệt lụa Hồng Đô',
    'Từ nong tằm đến khung dệt ở làng Hồng Đô bên sông Chu.',
  ),
  written(
    'gallery',
    'anh-nghe-det-lua-2020',
    '2020-03-03',
    'Hình ảnh nghề dệt lụa Hồng Đô',
    'Người thợ bên khung dệt.\nNong tằm chín vàng.',
  ),
  written(
    'article',
    'benh-dao-on-2024',
    '2024-03-25',
    'Phòng trừ bệnh đạo ôn trên lúa chiêm xuân',
    'Phun thuốc khi tỷ lệ bệnh đạt 5%.',
  ),
];
