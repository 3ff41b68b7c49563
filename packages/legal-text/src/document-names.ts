import { foldEvenly } from './lines/fold-evenly.js';

/** Types by the title above the abstract. Longer names come before their prefixes. */
const TITLES = [
  ...['Bộ luật', 'Luật', 'Pháp lệnh', 'Lệnh', 'Sắc lệnh', 'Hiến pháp'],
  ...['Nghị quyết liên tịch', 'Nghị quyết', 'Nghị định', 'Quyết định'],
  ...['Thông tư liên tịch', 'Thông tư liên bộ', 'Thông tư', 'Chỉ thị'],
  ...['Văn bản hợp nhất', 'Quy chế', 'Quy định', 'Thông cáo', 'Thông báo', 'Hướng dẫn'],
  ...['Chương trình hành động', 'Chương trình', 'Kế hoạch', 'Phương án', 'Đề án', 'Dự án'],
  ...['Báo cáo', 'Biên bản', 'Tờ trình', 'Hợp đồng', 'Công điện', 'Bản ghi nhớ', 'Bản thỏa thuận'],
  ...['Giấy ủy quyền', 'Giấy mời', 'Giấy giới thiệu', 'Giấy nghỉ phép'],
  ...['Phiếu gửi', 'Phiếu chuyển', 'Phiếu báo', 'Kết luận'],
];

/** `quyet dinh` → `Quyết định`. */
export const TITLE_BY_FOLDED = new Map(TITLES.map((title) => [foldEvenly(title), title]));

/** A pattern for folded text: the names of types that a document may be called by. */
export const TYPE_NAMES = [...TITLE_BY_FOLDED.keys()].join('|');
