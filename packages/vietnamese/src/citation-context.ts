import { composed } from './composed.js';
import { type Day, findDay } from './days.js';
import { findTypeName, findTypeNamed, findWordOfName, TYPE_NAME_WORDS } from './document-types.js';
import { BLANKS } from './number-signs.js';

/** The words that lead to a number. */
export interface CitationLead {
  /** In UTF-16 units; where the number itself starts if there are none. */
  start: number;
  /** The type that they name, as it is called: `quyết định`. */
  typeName?: string;
}

// How far is looked, in UTF-16 units: five words with their marks apart, the blanks around them.
const UNITS_OF_WORD = 24;
const UNITS_OF_GAP = 8;
const UNITS_AFTER = 72;
const UNITS_BETWEEN = 24;

const BLANK = 0x20;
const [FIRST_MARK, LAST_MARK] = [0x300, 0x36f];
const IN_GAP = new RegExp(`[${BLANKS}:]`);
const NUMERO = /^s[ốo]$/i;
const BETWEEN = new RegExp(
  `^[${BLANKS}]*(?:[,;]|[,;]?[${BLANKS}]*(?:và|hoặc|cùng|&))[${BLANKS}]*$`,
  'i',
);
/** `Ngày` in a line of its own begins a sentence. */
const ISSUED = /^(?:[\s,(]*(?:(?:được )?(?:ký|ban hành) )?(?:ngày|NGÀY)|[^\S\n]*Ngày)\s+/;
const IN_FIGURES = /^(\d{1,2})\s*([/.–-])\s*(\d{1,2})\s*\2\s*(\d{4})(?!\d)/;
/** `, ngày 14/12/2018`. */
const USUAL = /[ ,(]{0,3}ngày (\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/y;
const IN_WORDS = /^(\d{1,2})\s+(tháng)\s+(\d{1,2}),?\s+năm\s+(\d{4})(?!\d)/i;

/** The words right before a number: `Quyết định số`, `NĐ`, `Số:`. None begins before the floor. */
export function leadBefore(text: string, number: number, floor: number): CitationLead {
  let start = number;
  let word = findWordBefore(text, start, floor);
  while (word !== undefined && NUMERO.test(word.text)) {
    start = word.start;
    word = findWordBefore(text, start, floor);
  }
  if (word === undefined) return { start };
  // An abbreviation is a single word, and counts as it is printed: `TB` leads, `tb` does not.
  const abbreviated = findTypeName(word.text);
  if (abbreviated !== undefined) return { start: word.start, typeName: abbreviated };
  let lead: CitationLead = { start };
  let words = '';
  for (let count = 0; word !== undefined && count < TYPE_NAME_WORDS; count++) {
    const small = findWordOfName(word.text);
    if (small === undefined) break;
    words = count === 0 ? small : `${small} ${words}`;
    const typeName = findTypeNamed(words);
    if (typeName !== undefined) lead = { start: word.start, typeName };
    word = findWordBefore(text, word.start, floor);
  }
  return lead;
}

/** In NFC, with its place in the text as it is. */
function findWordBefore(text: string, next: number, floor: number) {
  let end = next;
  while (end > Math.max(floor, next - UNITS_OF_GAP) && isInGap(text, end - 1)) end--;
  const least = Math.max(floor, end - UNITS_OF_WORD);
  let start = end;
  let standsApart = false;
  for (; start > least; start--) {
    const unit = text.charCodeAt(start - 1);
    if (!isOfWord(unit)) break;
    standsApart ||= unit >= FIRST_MARK && unit <= LAST_MARK;
  }
  const isWhole = start === floor || !isOfWord(text.charCodeAt(start - 1));
  if (start === end || !isWhole) return undefined;
  const written = text.slice(start, end);
  return { start, text: standsApart ? written.normalize('NFC') : written };
}

function isInGap(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === BLANK || (!isOfWord(unit) && IN_GAP.test(text.charAt(at)));
}

/** Letters and marks; roughly, since only words of a closed list are looked for. */
function isOfWord(unit: number): boolean {
  return (
    (unit >= 0xc0 && unit < 0x2000) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x61 && unit <= 0x7a)
  );
}

/** The day of `ngày 14/12/2018` or `ngày 14 tháng 12 năm 2018` right after a number, if it exists. */
export function dateAfter(text: string, number: number): Day | undefined {
  // Nearly all is said in these words, and needs no copy of the text.
  USUAL.lastIndex = number;
  const usual = USUAL.exec(text);
  if (usual) return findDay(Number(usual[4]), Number(usual[3]), Number(usual[1]));
  const after = composed(text.slice(number, number + UNITS_AFTER));
  const [said] = ISSUED.exec(after) ?? [];
  if (said === undefined) return undefined;
  const date = after.slice(said.length);
  const [, day = '', , month = '', year = ''] = IN_FIGURES.exec(date) ?? IN_WORDS.exec(date) ?? [];
  return findDay(Number(year), Number(month), Number(day));
}

/** Whether nothing but `,`, `;` or `và` stands between two numbers. */
export function areListed(text: string, end: number, start: number): boolean {
  if (start - end > UNITS_BETWEEN) return false;
  return BETWEEN.test(composed(text.slice(end, start)));
}
