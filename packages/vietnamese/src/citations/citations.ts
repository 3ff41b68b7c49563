import { areListed, dateAfter, type CitationLead, leadBefore } from './citation-context.js';
import { type Day } from '../days.js';
import { type DocumentNumber, parseDocumentNumber } from '../document-numbers/document-number.js';
import { needsNoBody } from '../document-numbers/document-types.js';
import { findBody } from '../document-numbers/issuing-bodies.js';
import { findSpan, isFraction } from './number-span.js';
import { MAY_HAVE_OLD_NUMBER, OLD_NUMBER } from '../document-numbers/old-numbers.js';
import { isUnchanged, visibleTextOf } from './visible-text.js';
import { mayHaveStandard, STANDARD_NUMBER } from '../document-numbers/standard-number.js';

/** A document's number as a running text names it. Offsets are UTF-16 units of that very text. */
export interface Citation {
  /** `text.slice(start, end)` is the number as written. */
  start: number;
  end: number;
  /** Where the words that lead to it begin: `Quyết định số`; the same as `start` if there are none. */
  phraseStart: number;
  parts: DocumentNumber;
  /** The type that these words name, as it is called: `quyết định`. */
  typeName: string | undefined;
  /** The day that follows the number as `ngày 14/12/2018`; only days that exist. */
  issuedOn: Day | undefined;
}

/**
 * Every number of a document in a running text, in the order of the text, none over another. The
 * text may be NFC or NFD, with blanks and line breaks in its numbers; the time is linear.
 *
 * Rather none than a wrong one: a number starts after a blank, a bracket, a quotation mark, `số` or
 * its own type (`NĐ123/2020/NĐ-CP`), and is in capitals unless type and body are both known
 * (`37/2018/qđ-ubnd`). Where it has no type, its body has to be known (`148/2025/QH15`), or words or
 * a list have to lead to it (`Công văn số 4836/SNV-TCBC`, `Nghị định số 53-HĐBT`). Dates, fractions,
 * measures, addresses and names of files are none.
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

/** All but the day. */
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

/** A mark that is a type, too, needs the name of a type: `Sắc lệnh số 197/SL`, not `số 3/CT`. */
function isLedTo({ body }: DocumentNumber, lead: CitationLead, start: number): boolean {
  return lead.start < start && (!needsNoBody(body) || lead.typeName !== undefined);
}

function findStandardNumbers(text: string): Citation[] {
  return mayHaveStandard(text) ? findAll(text, STANDARD_NUMBER, () => true) : [];
}

/** `53-HĐBT` could be anything where no words lead to it. */
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

/** Whether it could be nothing else, with no words before it: `3/L-AB` and `64/CP` could. */
function speaksForItself(parts: DocumentNumber): boolean {
  const { type, body } = parts;
  if (parts.family === 'standard') return true;
  const hasYear = parts.family === 'normative';
  if (type !== undefined) return hasYear || type.length > 1;
  const [first = '', ...others] = body.split('-');
  return findBody(first) !== undefined && (hasYear || others.length > 0);
}
