import { findType, isJointType, standsAlone } from '../document-numbers/document-types.js';
import { findBody } from '../document-numbers/issuing-bodies.js';
import { splitJoined } from '../document-numbers/number-marks.js';
import {
  DASHES,
  LETTER,
  LETTERS,
  PLAIN_CAPITALS,
  SOME_BLANKS,
} from '../document-numbers/number-patterns.js';
import { matchEnd } from './match-end.js';

/** Of 24 units each, so that no text takes longer than it is long. */
const MOST_MARKS = 12;

/** Circumflex, breve and horn may stand apart. */
const MORE = `[${LETTERS}\u00D0\u00F0\\d\u0302\u0306\u031b]`;

/** What nearly all marks are, to be read in one step: `QĐ-UBND`, `QĐ-TTg`. Only joint ones have blanks. */
const PLAIN_MARK = String.raw`(?:[A-ZĐ][A-ZĐ\d]{0,23}|TTg)`;
const PLAIN_MARKS = new RegExp(
  `(?!TTLT|NQLT)${PLAIN_MARK}(?:-${PLAIN_MARK}){1,3}(?=[ \n,;)])`,
  'y',
);
const MARK = new RegExp(`${LETTER}${MORE}{0,23}`, 'y');
const JOINT = new RegExp(`(?:[.&]|${SOME_BLANKS}[${DASHES}]${SOME_BLANKS})(?=${LETTER})`, 'y');
const STROKE = new RegExp(`${SOME_BLANKS}/${SOME_BLANKS}(?=${LETTER})`, 'y');
const PLAIN_ENDS = ' \n,;)-';
const WORD_GOES_ON = /[\p{L}\p{M}\p{N}_]/uy;

/**
 * Where marks that begin there end in a running text; undefined where they make no number: a type
 * without a body, or too many. Those of the Party's numbers have no type.
 */
export function endOfMarks(text: string, from: number, isParty: boolean): number | undefined {
  return matchEnd(PLAIN_MARKS, text, from) ?? endOfAnyMarks(text, from, isParty);
}

function endOfAnyMarks(text: string, from: number, isParty: boolean): number | undefined {
  let end: number | undefined;
  let position = from;
  let type: string | undefined;
  for (let count = 0; count < MOST_MARKS; count++) {
    const markEnd = endOfMark(text, position);
    if (markEnd === undefined) return count === 1 && type !== undefined ? undefined : end;
    if (count === 0 && !isParty) type = findType(text.slice(position, markEnd));
    end = markEnd;
    const isAfterType = type !== undefined && (count === 0 || isJointType(type));
    const next = endOfJoint(text, end, isAfterType) ?? endOfStroke(text, end, isAfterType);
    // A type without a body is no number.
    if (next === undefined) {
      const isBare = count === 0 && type !== undefined && !standsAlone(type);
      return isBare ? undefined : end;
    }
    position = next;
  }
  return undefined;
}

function endOfJoint(text: string, at: number, mayHaveBlanks: boolean): number | undefined {
  const end = matchEnd(JOINT, text, at);
  return end !== undefined && (mayHaveBlanks || end === at + 1) ? end : undefined;
}

/** Until about 2009 as in `93/2006/TTLT/BTC-BKHCN`. */
function endOfStroke(text: string, at: number, isAfterType: boolean): number | undefined {
  return isAfterType ? matchEnd(STROKE, text, at) : undefined;
}

function endOfMark(text: string, at: number): number | undefined {
  const end = matchEnd(MARK, text, at);
  if (end === undefined || wordGoesOn(text, end)) return undefined;
  return isMark(text.slice(at, end)) ? end : undefined;
}

/** Mostly capitals, unless it is known: `TTg` and `qđ` are marks, `Theo` is not. */
function isMark(mark: string): boolean {
  if (PLAIN_CAPITALS.test(mark) || mark === mark.toUpperCase()) return true;
  if (findBody(mark) !== undefined || findType(mark) !== undefined) return true;
  const small = mark.match(/\p{Ll}/gu)?.length ?? 0;
  const capital = mark.match(/\p{Lu}/gu)?.length ?? 0;
  return capital > small || splitJoined(mark) !== undefined;
}

function wordGoesOn(text: string, at: number): boolean {
  return !endsPlainly(text, at) && matchEnd(WORD_GOES_ON, text, at) !== undefined;
}

/** A blank or a comma follows nearly always: the whole alphabet is asked of the rest alone. */
export function endsPlainly(text: string, at: number): boolean {
  return PLAIN_ENDS.includes(text.charAt(at));
}
