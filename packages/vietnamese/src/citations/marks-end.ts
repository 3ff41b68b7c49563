import { findType, isJointType, needsNoBody } from '../document-numbers/document-types.js';
import { findBody } from '../document-numbers/issuing-bodies.js';
import { splitJoined } from '../document-numbers/number-marks.js';
import {
  DASHES,
  LETTER,
  LETTERS,
  PLAIN_CAPITALS,
  OPTIONAL_BLANKS,
} from '../document-numbers/number-patterns.js';
import { endOfMatch } from './match-end.js';

/** Together with the limit of 24 characters a mark, this keeps the running time linear. */
const MAX_MARKS = 12;

/** In NFD the circumflex, breve and horn are combining characters. */
const MARK_CHARACTER = `[${LETTERS}\u00D0\u00F0\\d\u0302\u0306\u031b]`;

/**
 * Fast path for common marks: `QĐ-UBND`, `QĐ-TTg`. It excludes joint documents (TTLT, NQLT), whose
 * marks may contain blanks.
 */
const PLAIN_MARK = String.raw`(?:[A-ZĐ][A-ZĐ\d]{0,23}|TTg)`;
const PLAIN_MARKS = new RegExp(
  `(?!TTLT|NQLT)${PLAIN_MARK}(?:-${PLAIN_MARK}){1,3}(?=[ \n,;)])`,
  'y',
);
const MARK = new RegExp(`${LETTER}${MARK_CHARACTER}{0,23}`, 'y');
const SEPARATOR = new RegExp(
  `(?:[.&]|${OPTIONAL_BLANKS}[${DASHES}]${OPTIONAL_BLANKS})(?=${LETTER})`,
  'y',
);
const STROKE = new RegExp(`${OPTIONAL_BLANKS}/${OPTIONAL_BLANKS}(?=${LETTER})`, 'y');
const USUAL_ENDS = ' \n,;)-';
const WORD_CONTINUES = /[\p{L}\p{M}\p{N}_]/uy;

/**
 * Finds the end of the marks that begin at `from`. Returns undefined if they do not make a number,
 * because a type has no body or there are too many marks. The marks of a Party number contain no
 * type.
 */
export function endOfMarks(text: string, from: number, isParty: boolean): number | undefined {
  return endOfMatch(PLAIN_MARKS, text, from) ?? endOfAnyMarks(text, from, isParty);
}

function endOfAnyMarks(text: string, from: number, isParty: boolean): number | undefined {
  let end: number | undefined;
  let position = from;
  let type: string | undefined;
  for (let count = 0; count < MAX_MARKS; count++) {
    const markEnd = endOfMark(text, position);
    if (markEnd === undefined) return count === 1 && type !== undefined ? undefined : end;
    if (count === 0 && !isParty) type = findType(text.slice(position, markEnd));
    end = markEnd;
    const isAfterType = type !== undefined && (count === 0 || isJointType(type));
    const next = endOfSeparator(text, end, isAfterType) ?? endOfStroke(text, end, isAfterType);
    if (next === undefined) {
      const isBare = count === 0 && type !== undefined && !needsNoBody(type);
      return isBare ? undefined : end;
    }
    position = next;
  }
  return undefined;
}

function endOfSeparator(text: string, at: number, mayHaveBlanks: boolean): number | undefined {
  const end = endOfMatch(SEPARATOR, text, at);
  return end !== undefined && (mayHaveBlanks || end === at + 1) ? end : undefined;
}

/** Until about 2009 a stroke followed the type: `93/2006/TTLT/BTC-BKHCN`. */
function endOfStroke(text: string, at: number, isAfterType: boolean): number | undefined {
  return isAfterType ? endOfMatch(STROKE, text, at) : undefined;
}

function endOfMark(text: string, at: number): number | undefined {
  const end = endOfMatch(MARK, text, at);
  if (end === undefined || wordContinues(text, end)) return undefined;
  return isMark(text.slice(at, end)) ? end : undefined;
}

/**
 * An unknown mark must be mostly capitals: `TTg` and `qđ` are known marks, `Theo` is not a mark.
 */
function isMark(mark: string): boolean {
  if (PLAIN_CAPITALS.test(mark) || mark === mark.toUpperCase()) return true;
  if (findBody(mark) !== undefined || findType(mark) !== undefined) return true;
  const small = mark.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = mark.match(/\p{Lu}/gu)?.length ?? 0;
  return capital > small || splitJoined(mark) !== undefined;
}

function wordContinues(text: string, at: number): boolean {
  return !endsAsUsual(text, at) && endOfMatch(WORD_CONTINUES, text, at) !== undefined;
}

/** Fast path: a common delimiter makes the slower Unicode check unnecessary. */
export function endsAsUsual(text: string, at: number): boolean {
  return USUAL_ENDS.includes(text.charAt(at));
}
