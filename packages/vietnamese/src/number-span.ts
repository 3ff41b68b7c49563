import { findType, isJointType } from './document-types.js';
import { findBody } from './issuing-bodies.js';
import { splitJoined } from './number-marks.js';
import { BLANKS, DASHES, DIGITS, LETTERS, YEAR } from './number-signs.js';

/** Where something that is written like a number stands, in UTF-16 units. */
export interface NumberSpan {
  start: number;
  end: number;
}

// Every look around is bounded, so that no text takes longer than it is long: 8 blanks beside a sign,
// 48 units before the first stroke, 12 marks of 24 units, 256 units of what the number is glued to.
const SOME_BLANKS = `[${BLANKS}]{0,8}`;
const UNITS_BEFORE = 48;
const MOST_MARKS = 12;
const UNITS_GLUED = 256;

/** Ð (U+00D0) is typed for Đ; circumflex, breve and horn may stand apart. */
const LETTER = `[${LETTERS}\u00D0\u00F0]`;
const MORE = `[${LETTERS}\u00D0\u00F0\\d\u0302\u0306\u031b]`;

const TO_MARKS = new RegExp(
  `${SOME_BLANKS}(?:${YEAR}${SOME_BLANKS}/${SOME_BLANKS})?(?=${LETTER})`,
  'y',
);
const NUMBER_BEFORE = new RegExp(`${DIGITS}${SOME_BLANKS}$`);
const TYPE_BEFORE = new RegExp(
  `${DIGITS}${SOME_BLANKS}[${DASHES}]${SOME_BLANKS}${LETTER}{2,8}${SOME_BLANKS}$`,
);
const MARK = new RegExp(`${LETTER}${MORE}{0,23}`, 'y');
const JOINT = new RegExp(`(?:[.&]|${SOME_BLANKS}[${DASHES}]${SOME_BLANKS})(?=${LETTER})`, 'y');
const WORD_GOES_ON = /[\p{L}\p{M}\p{N}_]/uy;
/** Of addresses and names of files. */
const PATH_GOES_ON = /[\\@=%#]|\/(?=[\p{L}\p{N}])|\.[a-z]{2,4}\d?(?![\p{L}\p{M}\p{N}])/uy;
const BLANK = new RegExp(`[${BLANKS}]`);
const OPENS = /[([{<>"'“”„‘’«»|*•…]/;
const GLUED = /[,;:]/;
const ADDRESS = /:\/\/|www\.|[@\\]/;
const NUMERO = /(?:^|[^\p{L}\p{M}])số$/iu;

/**
 * What is written like a number around its first stroke, from no earlier than the floor on. Blanks
 * may stand beside a hyphen where one has to be, as in `QĐ - UBND`: `QĐ-UBND - UBND` ends before it.
 */
export function findSpan(text: string, stroke: number, floor: number): NumberSpan | undefined {
  TO_MARKS.lastIndex = stroke + 1;
  if (!TO_MARKS.test(text)) return undefined;
  const marks = TO_MARKS.lastIndex;

  const from = Math.max(floor, stroke - UNITS_BEFORE);
  const before = text.slice(from, stroke);
  const ofState = before.search(NUMBER_BEFORE);
  const index = ofState === -1 ? before.search(TYPE_BEFORE) : ofState;
  if (index === -1 || !canStart(text, from + index, floor)) return undefined;

  const end = endOfMarks(text, marks, ofState === -1);
  if (end === undefined || pathGoesOn(text, end)) return undefined;
  return { start: from + index, end };
}

/** After a blank, a bracket, a quotation mark, or glued to `số`; never within an address. */
function canStart(text: string, start: number, floor: number): boolean {
  const last = text.charAt(start - 1);
  if (start === 0 || BLANK.test(last)) return true;
  // `1,5` and `9001:2015` go on where `QĐ-UBND,38` and `Số:37` begin.
  const goesOn = start - 1 > floor && /\d/.test(text.charAt(start - 2));
  const glued = text.slice(Math.max(floor, start - UNITS_GLUED), start);
  const opens = OPENS.test(last) || (GLUED.test(last) && !goesOn);
  if (!opens && !NUMERO.test(glued.slice(-7).normalize('NFC'))) return false;
  return !ADDRESS.test(glued.split(BLANK).at(-1) ?? '');
}

function endOfMarks(text: string, from: number, isParty: boolean): number | undefined {
  let end: number | undefined;
  let position = from;
  let type: string | undefined;
  for (let count = 0; count < MOST_MARKS; count++) {
    const mark = findMark(text, position);
    if (mark === undefined) return count === 1 && type !== undefined ? undefined : end;
    end = position + mark.length;
    if (count === 0 && !isParty) type = findType(mark);
    const mayHaveBlanks = type !== undefined && (count === 0 || isJointType(type));
    JOINT.lastIndex = end;
    const [joint = ''] = JOINT.exec(text) ?? [];
    if (joint === '' || (joint.length > 1 && !mayHaveBlanks)) {
      // A type without a body is no number.
      return count === 0 && type !== undefined ? undefined : end;
    }
    position = end + joint.length;
  }
  return undefined;
}

function findMark(text: string, at: number): string | undefined {
  MARK.lastIndex = at;
  const [mark] = MARK.exec(text) ?? [];
  if (mark === undefined || wordGoesOn(text, at + mark.length)) return undefined;
  return isMark(mark) ? mark : undefined;
}

/** Of nearly all marks; asked before the whole alphabet is. */
const CAPITALS = /^[A-ZĐ\d]+$/;

/** Mostly capitals, unless it is known: `TTg` and `qđ` are marks, `Theo` is not. */
function isMark(mark: string): boolean {
  if (CAPITALS.test(mark) || mark === mark.toUpperCase()) return true;
  const small = mark.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = mark.match(/\p{Lu}/gu)?.length ?? 0;
  const isKnown = findType(mark) !== undefined || findBody(mark) !== undefined;
  return capital > small || isKnown || splitJoined(mark) !== undefined;
}

// What follows is a blank or a comma nearly always: the whole alphabet is asked of the rest alone.
const PLAIN_ENDS = ' \n,;)-';

function wordGoesOn(text: string, at: number): boolean {
  return !PLAIN_ENDS.includes(text.charAt(at)) && matchesAt(WORD_GOES_ON, text, at);
}

function pathGoesOn(text: string, at: number): boolean {
  return !PLAIN_ENDS.includes(text.charAt(at)) && matchesAt(PATH_GOES_ON, text, at);
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
