import { slugOf } from '@portal/vietnamese/slug';
import { documentIdOf } from '../content/ids.ts';

/** Terms by which lists are filtered; the first of each list are the most frequent. */
export interface Term {
  name: string;
  /** The abbreviation in document numbers. */
  abbreviation: string;
}

const term = ([name, abbreviation]: readonly [string, string]): Term => ({ name, abbreviation });

export const TYPES = (
  [
    ['Quyết định', 'QĐ'],
    ['Kế hoạch', 'KH'],
    ['Thông báo', 'TB'],
    ['Báo cáo', 'BC'],
    ['Nghị quyết', 'NQ'],
    ['Thông tư', 'TT'],
    ['Tờ trình', 'TTr'],
    ['Nghị định', 'NĐ'],
    ['Chỉ thị', 'CT'],
    ['Hướng dẫn', 'HD'],
    ['Công điện', 'CĐ'],
    ['Chương trình', 'CTr'],
  ] as const
).map(term);

/** The types whose numbers contain the year. */
export const NORMATIVE = new Set(['NQ', 'TT', 'NĐ']);

const DISTRICTS = ['Đông Hà', 'Hải Lăng', 'Triệu Phong', 'Gio Linh', 'Vĩnh Linh', 'Cam Lộ'];
const MORE_DISTRICTS = ['Đakrông', 'Hướng Hóa', 'Quảng Trị', 'Lệ Thủy', 'Quảng Ninh', 'Bố Trạch'];

/** A province, its districts and their councils share abbreviations, and so their numbers. */
export const BODIES = (
  [
    ['Ủy ban nhân dân tỉnh', 'UBND'],
    ['Sở Khoa học và Công nghệ', 'SKHCN'],
    ['Hội đồng nhân dân tỉnh', 'HĐND'],
    ['Bộ Khoa học và Công nghệ', 'BKHCN'],
    ['Chính phủ', 'CP'],
    ['Thủ tướng Chính phủ', 'TTg'],
    ['Bộ Tài chính', 'BTC'],
    ['Bộ Nội vụ', 'BNV'],
    ['Sở Tài chính', 'STC'],
    ['Sở Nội vụ', 'SNV'],
    ['Sở Công Thương', 'SCT'],
    ['Bộ Công Thương', 'BCT'],
    ...DISTRICTS.map((name) => [`Ủy ban nhân dân huyện ${name}`, 'UBND'] as const),
    ...MORE_DISTRICTS.map((name) => [`Ủy ban nhân dân huyện ${name}`, 'UBND'] as const),
    ...DISTRICTS.map((name) => [`Hội đồng nhân dân huyện ${name}`, 'HĐND'] as const),
  ] as const
).map(term);

export const FIELDS = [
  ...['Khoa học và công nghệ', 'Đổi mới sáng tạo', 'Sở hữu trí tuệ', 'Tiêu chuẩn đo lường'],
  ...['Chuyển đổi số', 'An toàn bức xạ', 'Bưu chính', 'Viễn thông', 'Công nghệ thông tin'],
  ...['Tài chính', 'Đầu tư công', 'Tổ chức bộ máy', 'Thủ tục hành chính', 'Thi đua khen thưởng'],
  ...['Thanh tra', 'Nông nghiệp', 'Tài nguyên nước', 'Giáo dục', 'Y tế', 'Lưu trữ'],
] as const;

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Hà'];
const GIVEN = ['Văn Hùng', 'Thị Lan', 'Quốc Bảo', 'Thu Thủy', 'Đức Thắng'];
export const SIGNATORIES = FAMILIES.flatMap((family) => GIVEN.map((given) => `${family} ${given}`));

export const termIdOf = {
  type: (index: number) => documentIdOf('document type', index),
  issuingBody: (index: number) => documentIdOf('issuing body', index),
  field: (index: number) => documentIdOf('legal field', index),
};

export const termSlugOf = {
  type: (index: number) => slugOf(TYPES[index]?.name ?? ''),
  issuingBody: (index: number) => slugOf(BODIES[index]?.name ?? ''),
  field: (index: number) => slugOf(FIELDS[index] ?? ''),
};
