import { writeFile } from 'node:fs/promises';
import path from 'node:path';

const BYTE_ORDER_MARK = '\uFEFF';

const ROWS = [
  [
    'STT',
    'Mã nhiệm vụ',
    'Tên nhiệm vụ',
    'Lĩnh vực',
    'Phương thức',
    'Thời gian (tháng)',
    'Kinh phí dự kiến (triệu đồng)',
  ],
  [
    '1',
    'NV26-01',
    'Tuyển chọn giống lúa chịu mặn cho vùng cửa sông',
    'Nông nghiệp',
    'Tuyển chọn',
    '30',
    '2450',
  ],
  [
    '2',
    'NV26-02',
    'Mạng cảm biến giám sát độ mặn vùng cửa sông Mã',
    'Tài nguyên, môi trường',
    'Tuyển chọn',
    '24',
    '3200',
  ],
  [
    '3',
    'NV26-03',
    'Quy trình bảo quản bưởi Luận Văn sau thu hoạch',
    'Nông nghiệp',
    'Tuyển chọn',
    '18',
    '1380',
  ],
  [
    '4',
    'NV26-04',
    'Gạch không nung từ tro bay và phế thải xây dựng',
    'Vật liệu',
    'Giao trực tiếp',
    '24',
    '2760',
  ],
  [
    '5',
    'NV26-05',
    'Nhân giống dược liệu bản địa bằng nuôi cấy mô',
    'Y, dược',
    'Tuyển chọn',
    '30',
    '2100',
  ],
  [
    '6',
    'NV26-06',
    'Số hóa ba chiều di sản đá trên địa bàn tỉnh',
    'Văn hóa',
    'Tuyển chọn',
    '20',
    '1950',
  ],
  [
    '7',
    'NV26-07',
    'Trợ lý số giải đáp thủ tục hành chính cấp xã',
    'Chuyển đổi số',
    'Tuyển chọn',
    '18',
    '2300',
  ],
  [
    '8',
    'NV26-08',
    'Thiết bị sấy nông sản dùng năng lượng mặt trời',
    'Cơ khí, năng lượng',
    'Tuyển chọn',
    '18',
    '1640',
  ],
  [
    '9',
    'NV26-09',
    'Nâng cao giá trị sản phẩm cói Nga Sơn',
    'Nông nghiệp',
    'Tuyển chọn',
    '24',
    '1720',
  ],
  [
    '10',
    'NV26-10',
    'Mô hình nuôi tôm tuần hoàn tiết kiệm nước',
    'Thủy sản',
    'Tuyển chọn',
    '24',
    '2580',
  ],
  [
    '11',
    'NV26-11',
    'Cảnh báo sớm sạt lở đất khu vực miền núi',
    'Tài nguyên, môi trường',
    'Giao trực tiếp',
    '30',
    '3450',
  ],
  [
    '12',
    'NV26-12',
    'Sàng lọc bệnh không lây nhiễm tại trạm y tế xã',
    'Y, dược',
    'Tuyển chọn',
    '24',
    '1890',
  ],
];

/** Comma-separated, with the mark by which Excel knows UTF-8. */
export async function writeTable(folder: string): Promise<void> {
  const cell = (text: string) => (text.includes(',') ? `"${text}"` : text);
  const lines = ROWS.map((row) => row.map(cell).join(','));
  await writeFile(
    path.join(folder, 'danh-muc-nhiem-vu-2026.csv'),
    `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`,
  );
}
