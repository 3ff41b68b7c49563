import { foldEvenly } from './fold-evenly.js';
import type { TextLine } from './clean-pages.js';
import { jointOf, usualWidth } from './join-lines.js';

/** The paragraphs of a file as one text, a line each, with the page of every offset. */
export interface JoinedText {
  text: string;
  folded: string;
  pageAt(offset: number): number;
}

export function joinText(lines: readonly TextLine[]): JoinedText {
  const width = usualWidth(lines.map(({ text }) => text));
  const parts: string[] = [];
  const starts: { offset: number; page: number }[] = [];
  let length = 0;
  for (const [index, { text, page }] of lines.entries()) {
    if (starts.at(-1)?.page !== page) starts.push({ offset: length, page });
    const next = lines[index + 1];
    const part = next === undefined ? text : text + jointOf(text, next.text, width);
    parts.push(part);
    length += part.length;
  }
  const whole = parts.join('');
  return {
    text: whole,
    folded: foldEvenly(whole),
    pageAt: (offset) => starts.findLast((start) => start.offset <= offset)?.page ?? 1,
  };
}
