/** Kinds of documents by their abbreviation: Nghị định 30/2020/NĐ-CP, Phụ lục III. */
const KINDS: Record<string, string> = {
  BB: 'biên bản',
  BC: 'báo cáo',
  CĐ: 'công điện',
  CT: 'chỉ thị',
  CTr: 'chương trình',
  CV: 'công văn',
  ĐA: 'đề án',
  HD: 'hướng dẫn',
  KH: 'kế hoạch',
  NĐ: 'nghị định',
  NQ: 'nghị quyết',
  NQLT: 'nghị quyết liên tịch',
  PA: 'phương án',
  QC: 'quy chế',
  QĐ: 'quyết định',
  QyĐ: 'quy định',
  TB: 'thông báo',
  TC: 'thông cáo',
  TT: 'thông tư',
  TTLT: 'thông tư liên tịch',
  TTr: 'tờ trình',
  VBHN: 'văn bản hợp nhất',
};

/** Bodies that issue documents, as their abbreviation stands in a number. */
const BODIES: Record<string, string> = {
  BCT: 'Bộ Công Thương',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BNV: 'Bộ Nội vụ',
  BTC: 'Bộ Tài chính',
  CP: 'Chính phủ',
  HĐND: 'Hội đồng nhân dân',
  SKHCN: 'Sở Khoa học và Công nghệ',
  TTg: 'Thủ tướng Chính phủ',
  TU: 'Tỉnh ủy',
  TW: 'Trung ương',
  UBND: 'Ủy ban nhân dân',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  QH: 'Quốc hội',
};

const MARK = String.raw`\p{Lu}[\p{L}\d]{0,9}`;
const OF_STATE = String.raw`(?<number>\d{1,6}(?:\.\d{1,3})?)/(?:(?<year>\d{4})/)?(?<marks>${MARK}(?:-${MARK}){0,3})`;
const OF_PARTY = String.raw`(?<partyNumber>\d{1,6})-(?<kind>${MARK})/(?<body>${MARK})`;
const NUMBER = new RegExp(`(?<![\\p{L}\\d./-])(?:${OF_STATE}|${OF_PARTY})(?![\\p{L}\\d])`, 'gu');
const DATE = /(?<![\d/-])(0?[1-9]|[12]\d|3[01])([/-])(0?[1-9]|1[0-2])\2(\d{4})(?![\d/-])/g;
const BODY_ALONE = /(?<![\p{L}\d/-])(?:UBND|HĐND|UBTVQH)(?![\p{L}\d/-])/gu;

/**
 * What a voice should say for a text: numbers of documents and dates in words, where a voice would
 * read strokes and single letters. `Quyết định số 37/2018/QĐ-UBND ngày 14/12/2018` becomes `Quyết
 * định số 37 năm 2018 của Ủy ban nhân dân ngày 14 tháng 12 năm 2018`.
 */
export function spoken(text: string): string {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ');
  return sayNumbers(line)
    .replace(DATE, (_, day, __, month, year) => `${+day} tháng ${+month} năm ${year}`)
    .replace(BODY_ALONE, (body) => BODIES[body] ?? body);
}

function sayNumbers(line: string): string {
  let said = '';
  let end = 0;
  for (const { 0: whole, index, groups = {} } of line.matchAll(NUMBER)) {
    said += line.slice(end, index) + sayNumber(groups, line.slice(Math.max(0, index - 40), index));
    end = index + whole.length;
  }
  return said + line.slice(end);
}

function sayNumber(groups: Record<string, string | undefined>, before: string): string {
  const { number = groups['partyNumber'], year } = groups;
  const marks = groups['marks']?.split('-') ?? [groups['kind'] ?? '', groups['body'] ?? ''];
  const kind = KINDS[marks[0] ?? ''];
  const bodies = (kind === undefined ? marks : marks.slice(1)).map(nameOf);
  return [
    number,
    year === undefined ? '' : ` năm ${year}`,
    kind === undefined || wasSaid(kind, before) ? '' : `, ${kind}`,
    bodies.length === 0 ? '' : ` của ${bodies.join(', ')}`,
  ].join('');
}

/** The kind stands just before its number: `Các quyết định số …`. */
function wasSaid(kind: string, before: string): boolean {
  return new RegExp(`${kind}(?: số)? ?:? ?$`, 'iu').test(before);
}

/** `QH15` is the National Assembly of the 15th term; what is not known is spelled. */
function nameOf(mark: string): string {
  const [, letters = mark, term] = /^(\D+)(\d+)$/u.exec(mark) ?? [];
  const name = BODIES[letters] ?? Array.from(letters).join(' ');
  return term === undefined ? name : `${name} khóa ${term}`;
}
