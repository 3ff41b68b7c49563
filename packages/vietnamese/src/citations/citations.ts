import { areListed, dateAfter, type CitationLead, leadBefore } from './citation-context.js';
import { type Day } from '../days.js';
import { type DocumentNumber, parseDocumentNumber } from '../document-numbers/document-number.js';
import { needsNoBody } from '../document-numbers/document-types.js';
import { findBody } from '../document-numbers/issuing-bodies.js';
import { findSpan, isFraction } from './number-span.js';
import { MAY_HAVE_OLD_NUMBER, OLD_NUMBER } from '../document-numbers/old-numbers.js';
import { isUnchanged, visibleTextOf } from './visible-text.js';
import { mayHaveStandard, STANDARD_NUMBER } from '../document-numbers/standard-number.js';

/** A document number found in running text. Offsets are UTF-16 units of the original text. */
export interface Citation {
  /** `text.slice(start, end)` is the number as the author wrote it. */
  start: number;
  end: number;
  /** Start of the words that introduce it (`Quyết định số`); equals `start` if there are none. */
  phraseStart: number;
  parts: DocumentNumber;
  /** The full name of the document type that these words name: `quyết định`. */
  typeName: string | undefined;
  /** The date that follows the number (`ngày 14/12/2018`), if it exists in the calendar. */
  issuedOn: Day | undefined;
}

/**
 * Finds every document number in running text, in text order and without overlaps. The text may be
 * NFC or NFD, and numbers may contain blanks and line breaks. The running time is linear.
 *
 * The rules prefer a missed number to a wrong one. A number starts after a blank, a bracket, a
 * quotation mark, `số` or its own type (`NĐ123/2020/NĐ-CP`). It needs a capital letter unless type
 * and body are both known (`37/2018/qđ-ubnd`). A number without a type needs a known body
 * (`148/2025/QH15`), introducing words (`Công văn số 4836/SNV-TCBC`, `Nghị định số 53-HĐBT`) or a
 * list of numbers before it. Dates, fractions, measures, URLs and file names are not numbers.
 */
export function findCitations(written: string): Citation[] {
  const visible = visibleTextOf(written);
  const { text, toSourceStart, toSourceEnd } = visible;
  const found = mergeWithoutOverlaps(findStrokeNumbers(text), [
    ...findStandardNumbers(text),
    ...findOldNumbers(text),
  ]);
  if (isUnchanged(visible)) return found;
  return found.map(({ start, end, phraseStart, ...rest }) => ({
    ...{
      start: toSourceStart(start),
      end: toSourceEnd(end),
      phraseStart: toSourceStart(phraseStart),
    },
    ...rest,
  }));
}

function mergeWithoutOverlaps(found: Citation[], others: Citation[]): Citation[] {
  if (others.length === 0) return found;
  const apart = others.filter(({ start, end }) =>
    found.every((one) => end <= one.start || start >= one.end),
  );
  return [...found, ...apart].toSorted((one, other) => one.start - other.start);
}

function findStrokeNumbers(text: string): Citation[] {
  const found: Citation[] = [];
  let previousEnd: number | undefined;
  let stroke = text.indexOf('/');
  while (stroke !== -1) {
    const citation = isFraction(text, stroke) ? undefined : findCitation(text, stroke, previousEnd);
    let next = stroke + 1;
    if (citation !== undefined) {
      found.push(citation);
      previousEnd = citation.end;
      const date = dateAfter(text, previousEnd);
      citation.issuedOn = date.day;
      next = date.end;
    }
    stroke = text.indexOf('/', next);
  }
  return found;
}

/** The caller fills in `issuedOn`. */
function findCitation(text: string, stroke: number, previousEnd?: number): Citation | undefined {
  const floor = previousEnd ?? 0;
  const span = findSpan(text, stroke, floor);
  if (span === undefined) return undefined;
  const { start, end, gluedType } = span;
  const written = text.slice(start, end);
  const parts = parseDocumentNumber(written);
  if (parts === undefined || (gluedType !== undefined && parts.type !== gluedType)) {
    return undefined;
  }

  const lead = leadBefore(text, start, floor);
  const isListed = previousEnd !== undefined && areListed(text, previousEnd, start);
  const isLed = isLedTo(parts, lead, start) || isListed;
  if (!isCapitalizedOrKnown(written, parts) || !(isLed || speaksForItself(parts))) {
    return undefined;
  }
  const { start: phraseStart, typeName } = lead;
  return { start, end, phraseStart, parts, typeName, issuedOn: undefined };
}

/**
 * A body that is also a type abbreviation needs the name of a type before the number:
 * `Sắc lệnh số 197/SL` is a citation, `số 3/CT` is not.
 */
function isLedTo({ body }: DocumentNumber, lead: CitationLead, start: number): boolean {
  return lead.start < start && (!needsNoBody(body) || lead.typeName !== undefined);
}

function findStandardNumbers(text: string): Citation[] {
  return mayHaveStandard(text) ? findAll(text, STANDARD_NUMBER, () => true) : [];
}

/** `53-HĐBT` is ambiguous, so it counts only after introducing words. */
function findOldNumbers(text: string): Citation[] {
  return MAY_HAVE_OLD_NUMBER.test(text) ? findAll(text, OLD_NUMBER, isLedTo) : [];
}

function findAll(text: string, pattern: RegExp, isAccepted: typeof isLedTo): Citation[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index: start }) => {
    const parts = parseDocumentNumber(written);
    const lead = leadBefore(text, start, 0);
    if (parts === undefined || !isAccepted(parts, lead, start)) return [];
    const end = start + written.length;
    const { start: phraseStart, typeName } = lead;
    return [{ start, end, phraseStart, parts, typeName, issuedOn: dateAfter(text, end).day }];
  });
}

const CAPITAL = /[A-ZĐ]/;
const ANY_CAPITAL = /\p{Lu}/u;

function isCapitalizedOrKnown(written: string, { type, body }: DocumentNumber): boolean {
  return (
    CAPITAL.test(written) ||
    ANY_CAPITAL.test(written) ||
    (type !== undefined && findBody(body) !== undefined)
  );
}

/**
 * Whether the number is unambiguous without introducing words. `3/L-AB` and `64/CP` are not: they
 * could be something else.
 */
function speaksForItself(parts: DocumentNumber): boolean {
  const { type, body } = parts;
  if (parts.family === 'standard') return true;
  const hasYear = parts.family === 'normative';
  if (type !== undefined) return hasYear || type.length > 1;
  const [first = '', ...others] = body.split('-');
  return findBody(first) !== undefined && (hasYear || others.length > 0);
}
