import { findCitations } from '@portal/vietnamese/citations';
import type { DocumentNumber } from '@portal/vietnamese/document-number';
import type { Day } from '@portal/vietnamese/days';
import { A_DAY, parseWrittenDay } from '../clauses/written-days.js';
import { TITLE_BY_FOLDED, TYPE_NAMES } from '../document-names.js';
import type { TextLine } from '../lines/clean-pages.js';
import { foldEvenly } from '../lines/fold-evenly.js';
import { isCapitals } from '../lines/join-lines.js';
import { withoutMatches } from '../lines/without-matches.js';
import { citationText } from '../citation-text.js';
import { headLinesOf } from './head-lines.js';
import { MottoReader } from './motto.js';

interface Found<Value> {
  value: Value;
  line: TextLine;
}

/** The parts above the text of a document, whichever column they are in. */
export interface Letterhead {
  number?: Found<string> & { parts: DocumentNumber };
  issuedOn?: Found<Day>;
  draft?: TextLine;
  title?: Found<string>;
  /** The names of the bodies, as lines. */
  issuerLines: TextLine[];
  /** After the number of a letter: `V/v …`. */
  subjectLines: TextLine[];
  /** The lines after the title; an empty one stands for a horizontal rule. */
  afterTitle: TextLine[];
}

const RULE = /[-_–—=*~¯ˉ]{2,}|(?:^|\s)o0o(?=\s|$)|^[-–—*.]+$/g;
const GAP = String.raw`[\d.…_ ]{0,8}`;
const DAY_LINE = new RegExp(`ngay ?(?:${A_DAY}|${GAP}thang${GAP}nam(?: ?\\d{4}|${GAP}))`);
const PLACE_BEFORE =
  /(?:(?:Thành phố |TP\. ?|Tp\. ?)?(?:\p{Lu}[\p{L}-]*\.? ){0,3}\p{Lu}[\p{L}-]*|[\p{Lu} ]{4,30}) ?, ?$/u;
const DRAFT =
  /^\(?du thao(?:\s?(?:lan|lan thu)?\s?\d{0,2})?(?:(?: ngay)? \d{1,2}[/.-]\d{1,2}[/.-]\d{4})?\)?[.:]?$/;
const SUBJECT = /^(?:v\/v|ve viec|"?vv)\b[:.]?/;
const MARKS_OF_HASTE = /^(?:hoa toc|thuong khan|khan|mat|toi mat|tuyet mat)$/;

export function letterheadOf(lines: readonly TextLine[]): Letterhead {
  const head: Letterhead = { issuerLines: [], subjectLines: [], afterTitle: [] };
  const motto = new MottoReader();
  for (const line of headLinesOf(lines)) {
    const rest =
      head.title === undefined
        ? takeMarks(head, motto.without(line), line)
        : withoutMatches(line, RULE);
    if (head.title !== undefined) head.afterTitle.push(rest);
    else if (rest.text !== '') sortLine(head, rest);
  }
  return head;
}

/** Takes number and day out of a line; the rest belongs to the other column. */
function takeMarks(head: Letterhead, rest: TextLine, line: TextLine): TextLine {
  return takeDay(head, takeNumber(head, withoutMatches(rest, RULE), line), line);
}

function takeNumber(head: Letterhead, rest: TextLine, line: TextLine): TextLine {
  if (head.number !== undefined) return rest;
  const [citation] = findCitations(rest.text);
  const lead = rest.text.search(NUMERO);
  if (citation === undefined || lead === -1 || citation.start - lead > MAX_LEAD) {
    return EMPTY_NUMBER.test(rest.text)
      ? sliceOut(rest, 0, EMPTY_NUMBER.exec(rest.text)?.[0].length ?? 0)
      : rest;
  }
  const value = citationText(rest.text.slice(citation.start, citation.end));
  head.number = { value, line, parts: citation.parts };
  return sliceOut(rest, Math.min(lead, citation.phraseStart), citation.end);
}

const MAX_LEAD = 24;
const NUMERO = /(?:^|\s)(?:(?:luật|pháp lệnh|nghị quyết) )?số(?!\p{L})/iu;
/** A draft has no number yet: `Số: …/2026/NQ-HĐND`. */
const EMPTY_NUMBER = /^(?:Luật )?Số(?!\p{L}) ?[:.]?[ \d./…_-]*(?:[\p{Lu}&\d]+-[\p{Lu}&\d-]+)?/u;

function takeDay(head: Letterhead, rest: TextLine, line: TextLine): TextLine {
  const match = DAY_LINE.exec(rest.folded);
  if (match === null) return rest;
  const before = rest.text.slice(0, match.index);
  const place = PLACE_BEFORE.exec(before)?.index;
  if (place === undefined && before.trim() !== '') return rest;
  const value = parseWrittenDay(match[0]);
  if (value !== undefined && head.issuedOn === undefined) head.issuedOn = { value, line };
  return sliceOut(rest, place ?? 0, match.index + match[0].length);
}

function sliceOut(line: TextLine, from: number, to: number): TextLine {
  const rest = `${line.text.slice(0, from).trim()} ${line.text.slice(to).trim()}`.trim();
  return { text: rest, folded: foldEvenly(rest), page: line.page };
}

const TITLE = new RegExp(`^(?:du thao )?(${TYPE_NAMES})(?=$|[ :])`);

function sortLine(head: Letterhead, line: TextLine): void {
  if (DRAFT.test(line.folded)) {
    head.draft ??= line;
    return;
  }
  if (MARKS_OF_HASTE.test(line.folded)) return;
  const title = TITLE.exec(line.folded);
  if (title !== null && isTitle(line, title[0])) {
    if (title[0].startsWith('du thao')) head.draft ??= line;
    const value = TITLE_BY_FOLDED.get(title[1] ?? '');
    if (value !== undefined) head.title = { value, line };
    const rest = sliceOut(line, 0, title[0].length);
    if (rest.text !== '') head.afterTitle.push(rest);
    return;
  }
  if (SUBJECT.test(line.folded) || head.subjectLines.length > 0) head.subjectLines.push(line);
  else if (head.number === undefined || isCapitals(line.text)) head.issuerLines.push(line);
}

/** A title is the whole line, or is followed by an abstract in capitals. */
function isTitle(line: TextLine, title: string): boolean {
  return line.folded.replace(/[: ]+$/, '') === title || isCapitals(line.text);
}
