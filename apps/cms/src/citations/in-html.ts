import { findCitations } from '@portal/vietnamese/citations';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import type { Day } from '@portal/vietnamese/days';

/** A document that a text names by its number. */
export interface CitationInHtml {
  /** As the text has it, on one line. */
  number: string;
  key: string;
  issuedOn: Day | null;
  /** Where in the HTML the number stands; null where it cannot be made a link as it is. */
  place: { start: number; end: number } | null;
}

/** A run of text between two tags. */
interface Run {
  /** Where it begins in the text and in the HTML. */
  text: number;
  html: number;
  isInLink: boolean;
}

const TAG = /<(\/?)([a-z0-9]+)[^>]*>/gi;
/** They change nothing in how a text reads on. */
const INLINE = new Set(['a', 'strong', 'em', 'u', 's', 'sub', 'sup', 'span', 'mark', 'code']);
/** Stands in no number: what is in two paragraphs is not read as one. */
const BREAK = '|';

/** The citations in canonical rich text, in order. */
export function findCitationsInHtml(html: string): CitationInHtml[] {
  const { text, runs } = readRuns(html);
  let at = 0;
  return findCitations(text).map(({ start, end, issuedOn }) => {
    while ((runs[at + 1]?.text ?? Infinity) <= start) at += 1;
    const run = runs[at];
    const isWhole = run !== undefined && end <= (runs[at + 1]?.text ?? text.length);
    const number = text.slice(start, end);
    return {
      number: number.replace(/\s+/gu, ' '),
      key: documentNumberKey(number),
      issuedOn: issuedOn ?? null,
      place:
        isWhole && !run.isInLink
          ? { start: start - run.text + run.html, end: end - run.text + run.html }
          : null,
    };
  });
}

function readRuns(html: string): { text: string; runs: Run[] } {
  const runs: Run[] = [];
  let text = '';
  let end = 0;
  let isInLink = false;
  const add = (until: number) => {
    if (until === end) return;
    runs.push({ text: text.length, html: end, isInLink });
    text += html.slice(end, until);
  };
  for (const { 0: tag, 1: closing, 2: name = '', index } of html.matchAll(TAG)) {
    add(index);
    end = index + tag.length;
    if (name === 'a') isInLink = closing === '';
    if (!INLINE.has(name)) text += BREAK;
  }
  add(html.length);
  return { text, runs };
}
