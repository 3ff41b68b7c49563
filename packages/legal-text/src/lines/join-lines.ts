import { isSyllable } from '@portal/vietnamese/syllable';

/** What joins two lines: the same word, a space, or a new paragraph. */
export type Joint = '' | ' ' | '\n';

const OPENS_PARAGRAPH =
  /^(?:[-–—•+*▪]\s|[“"]|\p{L}[.)]\s|\d{1,3}(?:\.\d{1,2}){0,3}[.)]\s|[IVXLC]{1,6}[.)]\s|(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC|Phần|PHẦN|Phụ lục|PHỤ LỤC)\s+[\dIVXLCA-Z]|(?:Căn cứ|Xét|Theo đề nghị|Nơi nhận|Kính gửi|Số:))/u;
const OF_RECIPIENTS = /^[-–]\s*(?:Như|Lưu)\b/u;
const ENDS = /(?:[.;:!?]|[”"]\.?|\/\.)\s*$/u;
const SMALL_FIRST = /^[\p{Ll}(,;]/u;
const DIGIT_FIRST = /^\d/;
const PARTED_NUMBER = /(?:\d\/|[\p{Lu}Đ\d]\s?-|\/)$/u;
const REST_OF_NUMBER = /^[\p{Lu}\d][\p{L}\d&.-]*/u;
const PARTED_DIGITS = /(?<!\d)(?:ngày|tháng|số)\s\d{1,3}$/iu;
const PARTED_YEAR = /năm\s\d{1,3}$/iu;
const YEAR_DIGITS = 4;
const LAST_WORD = /\p{L}+$/u;
const FIRST_WORD = /^\p{L}+/u;
/** A line that fills this share of the width continues unless something says otherwise. */
const FULL_SHARE = 0.72;

/** The joint between two lines; `width` is the length of the longest usual line. */
export function jointOf(line: string, next: string, width: number): Joint {
  if (isPartedNumber(line, next)) return '';
  if (opensParagraph(next)) return '\n';
  if (isPartedWord(line, next)) return '';
  if (SMALL_FIRST.test(next)) return ' ';
  if (ENDS.test(line)) return '\n';
  if (DIGIT_FIRST.test(next) && !ENDS.test(line)) return ' ';
  if (isCapitals(line) !== isCapitals(next)) return '\n';
  return line.length >= width * FULL_SHARE ? ' ' : '\n';
}

function opensParagraph(next: string): boolean {
  return OPENS_PARAGRAPH.test(next) || OF_RECIPIENTS.test(next);
}

function isPartedNumber(line: string, next: string): boolean {
  if (PARTED_YEAR.test(line)) {
    return /^\d+(?!\d)/.test(next) && digitsAtEnd(line) + digitsAtStart(next) === YEAR_DIGITS;
  }
  if (PARTED_DIGITS.test(line)) {
    return /^\d{1,3}(?!\d|[.)/])/.test(next) && digitsAtEnd(line) + digitsAtStart(next) <= 4;
  }
  const end = /\S+\s?-?$/u.exec(line)?.[0] ?? '';
  return /\d/.test(end) && PARTED_NUMBER.test(line) && REST_OF_NUMBER.test(next);
}

const digitsAtEnd = (line: string) => (/\d+$/.exec(line)?.[0] ?? '').length;
const digitsAtStart = (line: string) => (/^\d+/.exec(line)?.[0] ?? '').length;

/** `quyết đị` and `nh`: together a syllable, but one part alone is not. */
function isPartedWord(line: string, next: string): boolean {
  const end = LAST_WORD.exec(line)?.[0] ?? '';
  const start = FIRST_WORD.exec(next)?.[0] ?? '';
  if (end === '' || start === '' || start !== start.toLowerCase()) return false;
  return (!isSyllable(end) || !isSyllable(start)) && isSyllable(end + start);
}

/** Capitals for each small letter in a line in capitals: `QĐ-TTg` has a small letter. */
const CAPITALS_TO_SMALL = 12;

export function isCapitals(line: string): boolean {
  const capitals = line.match(/\p{Lu}/gu)?.length ?? 0;
  const small = line.match(/\p{Ll}/gu)?.length ?? 0;
  return /\p{Lu}{2}/u.test(line) && small * CAPITALS_TO_SMALL <= capitals;
}

const MIN_WIDTH = 40;

/** The length that nine lines in ten do not exceed. */
export function usualWidth(lines: readonly string[]): number {
  const lengths = lines.map(({ length }) => length).toSorted((one, other) => one - other);
  return Math.max(MIN_WIDTH, lengths[Math.floor(lengths.length * 0.9)] ?? 0);
}
