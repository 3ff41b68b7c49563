import { foldEvenly } from '../lines/fold-evenly.js';

/** Posts of signers, as lists print them. Longer posts come before their prefixes. */
const POSTS = [
  ...['Phó Chủ tịch Thường trực', 'Phó Chủ tịch', 'Chủ tịch', 'Phó Thủ tướng Thường trực'],
  ...['Phó Thủ tướng', 'Thủ tướng', 'Bộ trưởng, Chủ nhiệm', 'Bộ trưởng', 'Thứ trưởng Thường trực'],
  ...[
    'Thứ trưởng',
    'Phó Tổng Giám đốc',
    'Tổng Giám đốc',
    'Phó Giám đốc phụ trách',
    'Phó Giám đốc',
    'Giám đốc',
  ],
  ...['Phó Chánh Văn phòng', 'Chánh Văn phòng', 'Phó Chánh Thanh tra', 'Chánh Thanh tra'],
  ...['Phó Tổng Cục trưởng', 'Tổng Cục trưởng', 'Phó Chi cục trưởng', 'Chi cục trưởng'],
  ...['Phó Cục trưởng', 'Cục trưởng', 'Phó Vụ trưởng', 'Vụ trưởng', 'Phó Trưởng phòng'],
  ...['Trưởng phòng', 'Phó Trưởng Ban', 'Trưởng Ban', 'Phó Bí thư Thường trực', 'Phó Bí thư'],
  ...['Tổng Bí thư', 'Bí thư', 'Phó Chủ nhiệm', 'Chủ nhiệm', 'Phó Viện trưởng', 'Viện trưởng'],
  ...['Phó Chánh án', 'Chánh án', 'Phó Thống đốc', 'Thống đốc', 'Phó Tổng Kiểm toán'],
  ...['Tổng Kiểm toán', 'Phó Tổng Thanh tra', 'Tổng Thanh tra', 'Phó Hiệu trưởng', 'Hiệu trưởng'],
  ...['Ủy viên', 'Tổng Thư ký', 'Phó Trưởng Đoàn', 'Trưởng Đoàn', 'Chủ tọa'],
];

export const POST_BY_FOLDED = new Map(POSTS.map((post) => [foldEvenly(post), post]));

/** A pattern for folded text. */
export const A_POST = [...POST_BY_FOLDED.keys()].join('|');
