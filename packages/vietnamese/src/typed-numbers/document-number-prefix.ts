import { findCitations } from '../citations/citations.js';
import { parseDocumentNumber } from '../document-numbers/document-number.js';
import { documentNumberKey, keyOf } from './document-number-key.js';
import { DOCUMENT_TYPES, findType } from '../document-numbers/document-types.js';
import { fold } from '../words/fold.js';
import { findBody } from '../document-numbers/issuing-bodies.js';
import { splitJoined } from '../document-numbers/number-marks.js';
import { DASHES, DIGITS, YEAR } from '../document-numbers/number-patterns.js';
import { isSyllable } from '../words/syllable.js';
import { readTyped, type TypedLead } from './typed-number.js';

/** In UTF-16 units: nobody types more to find a number. */
const MAX_QUERY_LENGTH = 200;

const ALONE = new RegExp(`^(?<number>${DIGITS})(?<stroke>/?)$`);
/** The year may be typed in part. */
const WITH_YEAR = new RegExp(
  `^(?<number>${DIGITS})(?<sign>[/ -])(?<year>19(?:[4-9]\\d?)?|20\\d{0,2})/?$`,
);
const WITH_MARKS = new RegExp(
  `^\\d{1,6}(?:[. ]\\d{1,3})?(?<year>[/ -]${YEAR})?(?<sign>[/ -]?)(?<marks>\\p{L}.*)$`,
  'u',
);
/** `QCVN 4`, and on until the body. */
const STANDARD =
  /^(?:qcvn|qcdp|tcvn|tcdp)[ -]?\d{1,5}(?:-\d{1,3})?(?<year> ?: ?\d{0,4}(?:\/[a-z&]*)?)?$/;
const WHOLE_YEAR = new RegExp(`^${YEAR}$`);
const ANY_DASH = new RegExp(`[${DASHES}]`, 'g');
const TYPES = DOCUMENT_TYPES.map(fold);

/**
 * How the keys begin of the documents that a query may mean, if it looks like a number or the
 * beginning of one: `37 2018 qd` → `37-2018-qd`, `19-NQ` → `19-nq`, `37/` → `37-`. See
 * `documentNumberKey` for what keys are.
 *
 * Words that lead to a number are understood: `Quyết định 37/2018` and `QĐ số 37 năm 2018` →
 * `37-2018-qd`, and after them a bare number: `Nghị quyết 19` → `19-`. So is a whole number with
 * other words after it. Undefined for plain words, with figures among them or not (`quyết định giải
 * thưởng 2018`, `10 năm`), dates, spans of years, a figure alone and more than 200 characters.
 */
export function documentNumberPrefix(query: string): string | undefined {
  if (query.length > MAX_QUERY_LENGTH) return undefined;
  const { lead, rest } = readTyped(query);
  const line = tidy(rest, lead);
  return (
    prefixOfStandard(line) ??
    prefixOfNumber(line, lead) ??
    prefixOfYear(line, lead) ??
    prefixOfMarks(line) ??
    keyOfWhole(query)
  );
}

/** Plain hyphens, and blanks only where no other sign is. */
function tidy(rest: string, lead: TypedLead | undefined): string {
  const line = rest
    .replace(ANY_DASH, '-')
    .replace(/\s*([/.-])\s*|\s+/g, (_, sign: string | undefined) => sign ?? ' ')
    .trim();
  return lead === undefined ? line : line.replace(/^([\d.]+) nam (?=\d)/, '$1/');
}

function prefixOfStandard(line: string): string | undefined {
  const { year } = STANDARD.exec(line)?.groups ?? {};
  if (!STANDARD.test(line)) return undefined;
  return year === undefined ? `${keyOf(line)}-` : keyOf(line);
}

function prefixOfNumber(line: string, lead: TypedLead | undefined): string | undefined {
  const { number = '', stroke } = ALONE.exec(line)?.groups ?? {};
  const isMeant = stroke === '/' || (lead !== undefined && !WHOLE_YEAR.test(number));
  return stroke !== undefined && isMeant ? `${keyOf(number)}-` : undefined;
}

function prefixOfYear(line: string, lead: TypedLead | undefined): string | undefined {
  const { number = '', sign, year = '' } = WITH_YEAR.exec(line)?.groups ?? {};
  // `2016-2020` and `2016 2020` are spans of years.
  const isMeant = sign === '/' || lead !== undefined || (sign === ' ' && !WHOLE_YEAR.test(number));
  if (sign === undefined || !isMeant) return undefined;
  const hasType = lead?.type !== undefined && WHOLE_YEAR.test(year);
  return `${keyOf(number)}-${year}${hasType ? `-${lead.type}` : ''}`;
}

function prefixOfMarks(line: string): string | undefined {
  const { year, sign, marks = '' } = WITH_MARKS.exec(line)?.groups ?? {};
  const [first] = lettersOf(marks);
  if (first === undefined || hasWords(marks, first)) return undefined;

  const isBegun = year !== undefined || sign === '/' || sign === '-';
  const isType = isKnown(first) || (isBegun && TYPES.some((type) => type.startsWith(first)));
  return isType || isOfBody(marks, sign) ? keyOf(line) : undefined;
}

/** Whether words follow after a blank, where `19 nq tw` has a body: `2018 da nang`, `37 2018 qd cua`. */
function hasWords(marks: string, first: string): boolean {
  const [leading, ...others] = marks.split(' ');
  // After the type alone, one that reads like a syllable may be a body all the same: `tt byt`.
  const mayBeBody = leading === first && isKnown(first) && !isSyllable(first);
  return others.slice(mayBeBody ? 1 : 0).some((other) => !lettersOf(other).every(isAbbreviation));
}

/** Of a công văn, by the unit that wrote it and the one within it: `4836/snv`, `4836 snv tcbc`. */
function isOfBody(marks: string, sign: string | undefined): boolean {
  const letters = lettersOf(marks);
  const [first = ''] = letters;
  const areLong = letters.length > 1 && letters.every(({ length }) => length > 1);
  return first.length > 1 && isAbbreviation(first) && (sign === '/' || areLong);
}

function lettersOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** Letters that no Vietnamese word could be, or that are known all the same: `da` for ĐA. */
function isAbbreviation(letters: string): boolean {
  return isKnown(letters) || !isSyllable(letters);
}

function isKnown(letters: string): boolean {
  const isWhole = findType(letters) !== undefined || findBody(letters) !== undefined;
  return isWhole || splitJoined(letters) !== undefined;
}

/** Of a whole number that begins the query, whatever follows it. */
function keyOfWhole(query: string): string | undefined {
  if (parseDocumentNumber(query) !== undefined) return documentNumberKey(query);
  const text = query.trim();
  const [first] = findCitations(text);
  return first?.phraseStart === 0
    ? documentNumberKey(text.slice(first.start, first.end))
    : undefined;
}
