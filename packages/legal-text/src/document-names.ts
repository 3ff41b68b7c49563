import { foldEvenly } from './lines/fold-evenly.js';

/**
 * Types by the words that stand alone above the abstract. A type whose name begins with that of another
 * comes first.
 */
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

/** Of folded text: the names of types that another document, or this one, may be called by. */
export const TYPE_NAMES = [...TITLE_BY_FOLDED.keys()].join('|');
