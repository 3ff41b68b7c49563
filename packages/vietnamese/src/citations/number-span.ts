import { findType } from '../document-numbers/document-types.js';
import { endOfMarks, endsAsUsual } from './marks-end.js';
import {
  BLANKS,
  DASHES,
  DIGITS,
  LETTER,
  MAX_BLANKS,
  OPTIONAL_BLANKS,
  YEAR,
} from '../document-numbers/number-patterns.js';
import { endOfMatch } from './match-end.js';

/** The range of a possible number, in UTF-16 units. */
export interface NumberSpan {
  start: number;
  end: number;
  /** A type written right before the number without a blank: `NĐ` in `NĐ123/2020/NĐ-CP`. */
  gluedType?: string | undefined;
}

// Limits on look-behind and look-ahead keep the running time linear: 8 blanks beside a sign, 48
// units before the first stroke, 12 marks of 24 units, 256 units of text attached to the number.
const MAX_UNITS_BEFORE_STROKE = 48;
const MAX_UNITS_GLUED = 256;

const TO_MARKS = new RegExp(
  `${OPTIONAL_BLANKS}(?:${YEAR}${OPTIONAL_BLANKS}/${OPTIONAL_BLANKS})?(?=${LETTER})`,
  'y',
);
const TYPE_BEFORE = new RegExp(
  `${DIGITS}${OPTIONAL_BLANKS}[${DASHES}]${OPTIONAL_BLANKS}${LETTER}{2,8}${OPTIONAL_BLANKS}$`,
);
/** Characters that show that the text is part of a URL or a file name. */
const PATH_CONTINUES = /[\\@=%#]|\/(?=[\p{L}\p{N}])|\.[a-z]{2,4}\d?(?![\p{L}\p{M}\p{N}])/uy;
const [POINT, ZERO, TWO, NINE] = [0x2e, 0x30, 0x32, 0x39];
const BLANK = new RegExp(`[${BLANKS}]`);
const OPENING = /[([{<>"'“”„‘’«»|*•…]/;
const GLUED = /[,;:]/;
const ADDRESS = /:\/\/|www\.|[@\\]/;
const NUMERO = /(?:^|[^\p{L}\p{M}])số$/iu;

/**
 * Whether the stroke belongs to a fraction such as `3/4` or `24/7`. In a document number, a digit
 * after a stroke starts a year: 1 or 2, then three more digits.
 */
export function isFraction(text: string, stroke: number): boolean {
  const unit = text.charCodeAt(stroke + 1);
  return isDigit(unit) && (unit > TWO || !isDigit(text.charCodeAt(stroke + 4)));
}

/**
 * Finds the possible number around its first stroke; it does not start before `floor`. Blanks are
 * allowed only around a required hyphen (`QĐ - UBND`), so `QĐ-UBND - UBND` ends before the blank.
 */
export function findSpan(text: string, stroke: number, floor: number): NumberSpan | undefined {
  const marks = endOfMatch(TO_MARKS, text, stroke + 1);
  if (marks === undefined) return undefined;

  const from = Math.max(floor, stroke - MAX_UNITS_BEFORE_STROKE);
  const stateStart = startOfDigits(text, stroke, from);
  const start = stateStart ?? startOfType(text, stroke, from);
  if (start === undefined) return undefined;
  const isApart = canStart(text, start, floor);
  const gluedType = isApart ? undefined : findGluedType(text, start, floor);
  if (!isApart && gluedType === undefined) return undefined;

  const end = endOfMarks(text, marks, stateStart === undefined);
  if (end === undefined || pathContinues(text, end)) return undefined;
  return { start, end, gluedType };
}

/** Accepts any digits and points before the stroke; `parseDocumentNumber` checks their form. */
function startOfDigits(text: string, stroke: number, from: number): number | undefined {
  const first = Math.max(from, stroke - MAX_BLANKS);
  let end = stroke;
  while (end > first && isBlankUnit(text.charAt(end - 1))) end--;
  let start = end;
  while (start > from && isDigitOrPoint(text.charCodeAt(start - 1))) start--;
  return start === end ? undefined : start;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

function isDigitOrPoint(unit: number): boolean {
  return isDigit(unit) || unit === POINT;
}

function startOfType(text: string, stroke: number, from: number): number | undefined {
  const index = text.slice(from, stroke).search(TYPE_BEFORE);
  return index === -1 ? undefined : from + index;
}

const GLUED_TYPE = new RegExp(`(?:^|[${BLANKS}(])(${LETTER}{2,5})$`);
const MAX_UNITS_TO_GLUED_TYPE = 6;

function findGluedType(text: string, start: number, floor: number): string | undefined {
  const before = text.slice(Math.max(floor, start - MAX_UNITS_TO_GLUED_TYPE), start);
  const letters = GLUED_TYPE.exec(before)?.[1];
  return letters === undefined || letters !== letters.toUpperCase() ? undefined : findType(letters);
}

/** A number starts after a blank, a bracket, a quotation mark or `số`, but never inside a URL. */
function canStart(text: string, start: number, floor: number): boolean {
  const last = text.charAt(start - 1);
  if (start === 0 || isBlankUnit(last)) return true;
  // A digit before `,` or `:` continues a number (`1,5`, `9001:2015`); a letter does not
  // (`QĐ-UBND,38`, `Số:37`).
  const goesOn = start - 1 > floor && /\d/.test(text.charAt(start - 2));
  const glued = text.slice(Math.max(floor, start - MAX_UNITS_GLUED), start);
  const opens = OPENING.test(last) || (GLUED.test(last) && !goesOn);
  if (!opens && !NUMERO.test(glued.slice(-7).normalize('NFC'))) return false;
  return !ADDRESS.test(glued.split(BLANK).at(-1) ?? '');
}

function isBlankUnit(unit: string): boolean {
  return unit === ' ' || BLANK.test(unit);
}

function pathContinues(text: string, at: number): boolean {
  return !endsAsUsual(text, at) && endOfMatch(PATH_CONTINUES, text, at) !== undefined;
}
