import { findCitations } from '@portal/vietnamese/citations';
import { provisionBefore } from '@portal/vietnamese/named-provisions';
import { documentNumberKey } from '@portal/vietnamese/document-number-key';
import type { Day } from '@portal/vietnamese/days';
import { tagsIn } from './render/tags.js';
import { runsOf, type Run } from './text-runs.js';

/** A citation of a legal document by its number. */
export interface CitationInHtml {
  /** The number as written, with line breaks as blanks. */
  number: string;
  key: string;
  issuedOn: Day | null;
  /** The anchor of the provision that is cited: `khoan-2-dieu-5`; null for the whole document. */
  provision: string | null;
  /** The range of the number in the HTML; null if it cannot become a link. */
  place: { start: number; end: number } | null;
}

/** Finds the citations in canonical rich text, in text order. */
export function findCitationsInHtml(html: string): CitationInHtml[] {
  const { text, runs } = runsOf(html);
  let at = 0;
  const runAt = (place: number) => {
    while ((runs[at + 1]?.text ?? Infinity) <= place) at += 1;
    return runs[at];
  };
  return findCitations(text).map(({ start, end, phraseStart, issuedOn }) => {
    const [first, last] = [runAt(start), runAt(end - 1)];
    const number = text.slice(start, end);
    const place =
      first && last && !first.isInLink
        ? { start: first.html + start - first.text, end: endIn(last, end) }
        : null;
    return {
      number: number.replace(/\s+/gu, ' '),
      key: documentNumberKey(number),
      issuedOn: issuedOn ?? null,
      provision: provisionBefore(text, phraseStart)?.id ?? null,
      place: place && canBeLink(html.slice(place.start, place.end)) ? place : null,
    };
  });
}

function endIn({ text, html, length, htmlLength }: Run, end: number): number {
  return length === htmlLength ? html + end - text : html + htmlLength;
}

/** Whether the HTML is balanced and has no link, so that it can be wrapped in a link. */
function canBeLink(html: string): boolean {
  const open: string[] = [];
  for (const { name, isEnd } of tagsIn(html)) {
    if (name === 'a') return false;
    if (name === 'br') continue;
    if (!isEnd) open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
