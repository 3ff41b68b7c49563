import { spellingsOf } from './abbreviations.js';

/** Bodies that issue documents, by their abbreviation in numbers. */
const NAMES = new Map([
  ['BCT', 'Bộ Công Thương'],
  ['BKHCN', 'Bộ Khoa học và Công nghệ'],
  ['BNV', 'Bộ Nội vụ'],
  ['BTC', 'Bộ Tài chính'],
  ['CP', 'Chính phủ'],
  ['CTN', 'Chủ tịch nước'],
  ['HĐBT', 'Hội đồng Bộ trưởng'],
  ['HĐND', 'Hội đồng nhân dân'],
  ['HĐNN', 'Hội đồng Nhà nước'],
  ['QH', 'Quốc hội'],
  ['SKHCN', 'Sở Khoa học và Công nghệ'],
  ['TTCP', 'Thanh tra Chính phủ'],
  ['TTg', 'Thủ tướng Chính phủ'],
  ['TU', 'Tỉnh ủy'],
  ['TW', 'Trung ương'],
  ['TƯ', 'Trung ương'],
  ['UBND', 'Ủy ban nhân dân'],
  ['UBTVQH', 'Ủy ban Thường vụ Quốc hội'],
]);

const spelled = spellingsOf([...NAMES.keys()]);

const WITH_TERM = /^(\p{L}{1,8})(\d{1,2})$/u;

/** A body that a document number names. */
export interface IssuingBody {
  /** The printed form: `UBND`, `TTg`, `QH15`. */
  mark: string;
  name: string;
  /** The term of the National Assembly or its Standing Committee: `15` in `QH15`. */
  term?: string;
}

/** Finds a body by any spelling of its abbreviation; undefined if it is not listed. */
export function findBody(mark: string): IssuingBody | undefined {
  const [, letters = mark, term] = WITH_TERM.exec(mark) ?? [];
  const printed = spelled(letters);
  const name = printed === undefined ? undefined : NAMES.get(printed);
  if (printed === undefined || name === undefined) return undefined;
  return term === undefined ? { mark: printed, name } : { mark: printed + term, name, term };
}
