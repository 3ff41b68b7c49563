import { toNfc } from '../words/nfc.js';
import { type Day, findDay } from '../days.js';
import { findLeadWord, LAST_WORDS } from './lead-words.js';
import { BLANKS } from '../document-numbers/number-patterns.js';
import { endOfMatch } from './match-end.js';

/** The words that introduce a number, such as `Quyết định số`. */
export interface CitationLead {
  /** Offset in UTF-16 units; equals the start of the number if no words introduce it. */
  start: number;
  /** The full name of the document type that these words name: `quyết định`. */
  typeName: string | undefined;
}

// These limits keep the search linear. They are in UTF-16 units and allow for NFD.
const MAX_WORD_LENGTH = 24;
const MAX_GAP_LENGTH = 8;
const MAX_DATE_LENGTH = 72;
const MAX_SEPARATOR_LENGTH = 24;

const [SPACE, ZERO] = [0x20, 0x30];
const GAP_CHARACTER = new RegExp(`[${BLANKS}:]`);
const LIST_SEPARATOR = new RegExp(
  `^[${BLANKS}]*(?:[,;]|[,;]?[${BLANKS}]*(?:và|hoặc|cùng|&))[${BLANKS}]*$`,
  'i',
);
/**
 * A capitalised `Ngày` after a line break starts a new sentence, so it does not date the number.
 */
const DATE_LEAD = /^(?:[\s,(]*(?:(?:được )?(?:ký|ban hành) )?(?:ngày|NGÀY)|[^\S\n]*Ngày)\s+/;
const NUMERIC_DATE = /^(\d{1,2})\s*([/.–-])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/;
/** `, ngày 14/12/2018`, with two digits each for day and month. */
const USUAL_DATE = /[ ,(]{0,3}ngày \d\d([/.-])\d\d\1\d{4}(?!\d)/y;
const WRITTEN_DATE = /^(\d{1,2})\s+(tháng)\s+(\d{1,2}),?\s+năm\s+(\d{4})(?!\d)/i;

/**
 * Finds the words right before a number: `Quyết định số`, `NĐ`, `Số:`. It does not look before
 * `floor`.
 */
export function leadBefore(text: string, number: number, floor: number): CitationLead {
  const lead: CitationLead = { start: number, typeName: undefined };
  let words = LAST_WORDS;
  let end = endOfWordBefore(text, number, floor);
  let start = startOfWord(text, end, floor);
  while (start !== undefined) {
    const word = findLeadWord(words, text.slice(start, end));
    if (word === undefined) break;
    if (word.begins) {
      lead.start = start;
      lead.typeName = word.typeName;
    }
    if (word.before.size === 0) break;
    words = word.before;
    end = endOfWordBefore(text, start, floor);
    start = startOfWord(text, end, floor);
  }
  return lead;
}

function endOfWordBefore(text: string, next: number, floor: number): number {
  const least = Math.max(floor, next - MAX_GAP_LENGTH);
  let end = next;
  while (end > least && isInGap(text, end - 1)) end--;
  return end;
}

function startOfWord(text: string, end: number, floor: number): number | undefined {
  const least = Math.max(floor, end - MAX_WORD_LENGTH);
  let start = end;
  while (start > least && isLetterOrMark(text.charCodeAt(start - 1))) start--;
  const isWhole = start === floor || !isLetterOrMark(text.charCodeAt(start - 1));
  return start < end && isWhole ? start : undefined;
}

function isInGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === SPACE || (!isLetterOrMark(unit) && GAP_CHARACTER.test(text.charAt(at)));
}

/** An approximation is enough, because the word is then looked up in a closed list. */
function isLetterOrMark(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit < 0x2000) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a)
  );
}

/** The result of looking for a date right after a number. */
export interface DateAfter {
  /** Undefined if there is no date, or if the date does not exist in the calendar. */
  day: Day | undefined;
  /** The search for the next number continues here, so that `14/12/2018` is not read as one. */
  end: number;
}

/** Reads `ngày 14/12/2018` or `ngày 14 tháng 12 năm 2018` right after a number. */
export function dateAfter(text: string, number: number): DateAfter {
  // Fast path: most dates have this form, and a sticky match does not copy the text.
  const end = endOfMatch(USUAL_DATE, text, number);
  if (end === undefined) return { day: findDateAfter(text, number), end: number };
  const year = numberIn(text, end - 4, 4);
  const month = numberIn(text, end - 7, 2);
  return { day: findDay(year, month, numberIn(text, end - 10, 2)), end };
}

/** Parses digits without copying the text. The caller has checked that all of them are digits. */
function numberIn(text: string, start: number, digits: number): number {
  let number = 0;
  for (let at = start; at < start + digits; at++) number = number * 10 + text.charCodeAt(at) - ZERO;
  return number;
}

function findDateAfter(text: string, number: number): Day | undefined {
  const after = toNfc(text.slice(number, number + MAX_DATE_LENGTH));
  const [said] = DATE_LEAD.exec(after) ?? [];
  if (said === undefined) return undefined;
  const date = after.slice(said.length);
  const [, day = '', , month = '', year = ''] =
    NUMERIC_DATE.exec(date) ?? WRITTEN_DATE.exec(date) ?? [];
  return findDay(Number(year), Number(month), Number(day));
}

/** Whether only a list separator (`,`, `;`, `và`, `hoặc`, `cùng`, `&`) is between two numbers. */
export function areListed(text: string, end: number, start: number): boolean {
  if (start - end > MAX_SEPARATOR_LENGTH) return false;
  return LIST_SEPARATOR.test(toNfc(text.slice(end, start)));
}
