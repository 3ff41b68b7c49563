import { isDigit } from './digits.js';
import { findType } from '../document-numbers/document-types.js';
import { endOfMarks, endsPlainly } from './marks-end.js';
import {
  BLANKS,
  DASHES,
  DIGITS,
  LETTER,
  MOST_BLANKS,
  SOME_BLANKS,
  YEAR,
} from '../document-numbers/number-patterns.js';
import { matchEnd } from './match-end.js';

/** Where something that is written like a number stands, in UTF-16 units. */
export interface NumberSpan {
  start: number;
  end: number;
  /** The type that is glued to its beginning: `NĐ` of `NĐ123/2020/NĐ-CP`. */
  gluedType?: string | undefined;
}

// Every look around is bounded, so that no text takes longer than it is long: 8 blanks beside a sign,
// 48 units before the first stroke, 12 marks of 24 units, 256 units of what the number is glued to.
const UNITS_BEFORE = 48;
const UNITS_GLUED = 256;

const TO_MARKS = new RegExp(
  `${SOME_BLANKS}(?:${YEAR}${SOME_BLANKS}/${SOME_BLANKS})?(?=${LETTER})`,
  'y',
);
const TYPE_BEFORE = new RegExp(
  `${DIGITS}${SOME_BLANKS}[${DASHES}]${SOME_BLANKS}${LETTER}{2,8}${SOME_BLANKS}$`,
);
/** Of addresses and names of files. */
const PATH_GOES_ON = /[\\@=%#]|\/(?=[\p{L}\p{N}])|\.[a-z]{2,4}\d?(?![\p{L}\p{M}\p{N}])/uy;
const [POINT, TWO] = [0x2e, 0x32];
const BLANK = new RegExp(`[${BLANKS}]`);
const OPENS = /[([{<>"'“”„‘’«»|*•…]/;
const GLUED = /[,;:]/;
const ADDRESS = /:\/\/|www\.|[@\\]/;
const NUMERO = /(?:^|[^\p{L}\p{M}])số$/iu;

/** `3/4`, `24/7`: in a number, a digit right after a stroke begins a year: 1 or 2, and three more. */
export function isFraction(text: string, stroke: number): boolean {
  const unit = text.charCodeAt(stroke + 1);
  return isDigit(unit) && (unit > TWO || !isDigit(text.charCodeAt(stroke + 4)));
}

/**
 * What is written like a number around its first stroke, from no earlier than the floor on. Blanks
 * may stand beside a hyphen where one has to be, as in `QĐ - UBND`: `QĐ-UBND - UBND` ends before it.
 */
export function findSpan(text: string, stroke: number, floor: number): NumberSpan | undefined {
  const marks = matchEnd(TO_MARKS, text, stroke + 1);
  if (marks === undefined) return undefined;

  const from = Math.max(floor, stroke - UNITS_BEFORE);
  const ofState = startOfDigits(text, stroke, from);
  const start = ofState ?? startOfType(text, stroke, from);
  if (start === undefined) return undefined;
  const isApart = canStart(text, start, floor);
  const gluedType = isApart ? undefined : findGluedType(text, start, floor);
  if (!isApart && gluedType === undefined) return undefined;

  const end = endOfMarks(text, marks, ofState === undefined);
  if (end === undefined || pathGoesOn(text, end)) return undefined;
  return { start, end, gluedType };
}

/** Of digits and points before a stroke, whatever their number: reading the number asks for that. */
function startOfDigits(text: string, stroke: number, from: number): number | undefined {
  const first = Math.max(from, stroke - MOST_BLANKS);
  let end = stroke;
  while (end > first && isBlank(text.charAt(end - 1))) end--;
  let start = end;
  while (start > from && isOfNumber(text.charCodeAt(start - 1))) start--;
  return start === end ? undefined : start;
}

function isOfNumber(unit: number): boolean {
  return isDigit(unit) || unit === POINT;
}

function startOfType(text: string, stroke: number, from: number): number | undefined {
  const index = text.slice(from, stroke).search(TYPE_BEFORE);
  return index === -1 ? undefined : from + index;
}

const GLUED_TYPE = new RegExp(`(?:^|[${BLANKS}(])(${LETTER}{2,5})$`);
const UNITS_OF_TYPE = 6;

function findGluedType(text: string, start: number, floor: number): string | undefined {
  const before = text.slice(Math.max(floor, start - UNITS_OF_TYPE), start);
  const letters = GLUED_TYPE.exec(before)?.[1];
  return letters === undefined || letters !== letters.toUpperCase() ? undefined : findType(letters);
}

/** After a blank, a bracket, a quotation mark, or glued to `số`; never within an address. */
function canStart(text: string, start: number, floor: number): boolean {
  const last = text.charAt(start - 1);
  if (start === 0 || isBlank(last)) return true;
  // `1,5` and `9001:2015` go on where `QĐ-UBND,38` and `Số:37` begin.
  const goesOn = start - 1 > floor && /\d/.test(text.charAt(start - 2));
  const glued = text.slice(Math.max(floor, start - UNITS_GLUED), start);
  const opens = OPENS.test(last) || (GLUED.test(last) && !goesOn);
  if (!opens && !NUMERO.test(glued.slice(-7).normalize('NFC'))) return false;
  return !ADDRESS.test(glued.split(BLANK).at(-1) ?? '');
}

function isBlank(unit: string): boolean {
  return unit === ' ' || BLANK.test(unit);
}

function pathGoesOn(text: string, at: number): boolean {
  return !endsPlainly(text, at) && matchEnd(PATH_GOES_ON, text, at) !== undefined;
}
