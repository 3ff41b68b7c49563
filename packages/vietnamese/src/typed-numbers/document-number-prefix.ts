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

/** In UTF-16 units; longer queries are not numbers. */
const MAX_QUERY_LENGTH = 200;

const ALONE = new RegExp(`^(?<number>${DIGITS})(?<stroke>/?)$`);
/** A visitor may have typed only part of the year. */
const WITH_YEAR = new RegExp(
  `^(?<number>${DIGITS})(?<sign>[/ -])(?<year>19(?:[4-9]\\d?)?|20\\d{0,2})/?$`,
);
const WITH_MARKS = new RegExp(
  `^\\d{1,6}(?:[. ]\\d{1,3})?(?<year>[/ -]${YEAR})?(?<sign>[/ -]?)(?<marks>\\p{L}.*)$`,
  'u',
);
/** `QCVN 4`, optionally with year and body. */
const STANDARD =
  /^(?:qcvn|qcdp|tcvn|tcdp)[ -]?\d{1,5}(?:-\d{1,3})?(?<year> ?: ?\d{0,4}(?:\/[a-z&]*)?)?$/;
const WHOLE_YEAR = new RegExp(`^${YEAR}$`);
const ANY_DASH = new RegExp(`[${DASHES}]`, 'g');
const TYPES = DOCUMENT_TYPES.map(fold);

/**
 * The prefix of `documentNumberKey` for a query that looks like a number or the beginning of one:
 * `37 2018 qd` → `37-2018-qd`, `19-NQ` → `19-nq`, `37/` → `37-`.
 *
 * The query may have introducing words: `Quyết định 37/2018` and `QĐ số 37 năm 2018` give
 * `37-2018-qd`. After such words a bare number is enough: `Nghị quyết 19` → `19-`. Other words may
 * follow a whole number. Undefined for words with or without digits (`quyết định giải thưởng 2018`,
 * `10 năm`), dates, ranges of years, a bare number and more than 200 characters.
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

/** Unifies dashes, and drops blanks beside other signs. */
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
  // `2016-2020` and `2016 2020` are ranges of years.
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

/**
 * Whether words follow the number, as in `2018 da nang` and `37 2018 qd cua`. The `tw` in `19 nq
 * tw` is a body, not a word.
 */
function hasWords(marks: string, first: string): boolean {
  const [leading, ...others] = marks.split(' ');
  // Right after a type, even letters that look like a syllable may be a body: `tt byt`.
  const mayBeBody = leading === first && isKnown(first) && !isSyllable(first);
  return others.slice(mayBeBody ? 1 : 0).some((other) => !lettersOf(other).every(isAbbreviation));
}

/** Whether the marks name the units that wrote a công văn: `4836/snv`, `4836 snv tcbc`. */
function isOfBody(marks: string, sign: string | undefined): boolean {
  const letters = lettersOf(marks);
  const [first = ''] = letters;
  const areLong = letters.length > 1 && letters.every(({ length }) => length > 1);
  return first.length > 1 && isAbbreviation(first) && (sign === '/' || areLong);
}

function lettersOf(text: string): string[] {
  return text.match(/\p{L}+/gu) ?? [];
}

/** Letters that cannot be a Vietnamese syllable, or that are a known abbreviation: `da` for ĐA. */
function isAbbreviation(letters: string): boolean {
  return isKnown(letters) || !isSyllable(letters);
}

function isKnown(letters: string): boolean {
  const isWhole = findType(letters) !== undefined || findBody(letters) !== undefined;
  return isWhole || splitJoined(letters) !== undefined;
}

/** The key of a whole number at the beginning of the query; any text may follow it. */
function keyOfWhole(query: string): string | undefined {
  if (parseDocumentNumber(query) !== undefined) return documentNumberKey(query);
  const text = query.trim();
  const [first] = findCitations(text);
  return first?.phraseStart === 0
    ? documentNumberKey(text.slice(first.start, first.end))
    : undefined;
}
