import type { Line } from './lines';

const LIST_MARK = /^\s*(?:[-–—•+*]|\p{L}[.)]|[\dIVXLC]+(?:\.\d+)*[.)])\s/u;
const SMALL_LETTER_FIRST = /^\s*\p{Ll}/u;
const END_OF_SENTENCE = /[.;:!?…][”"’)\]]*\s*$/u;

/** The greatest distance between lines of one paragraph, in line heights. */
const SPACING = 2.2;

/** How far before the right edge a line may end and still count as full, in line heights. */
const MAX_RAG = 6;

/** Joins the lines of each paragraph of a page, judging by their positions and words. */
export function paragraphsOf(lines: readonly Line[]): string[] {
  const edge = lines.reduce((right, line) => Math.max(right, line.right), 0);
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      if (!next) return line.text;
      return continues(line, next, edge) ? textBefore(next.text, line.text) : `${line.text}\n`;
    })
    .join('')
    .split('\n');
}

function continues(line: Line, next: Line, edge: number): boolean {
  if (LIST_MARK.test(next.text)) return false;
  if (SMALL_LETTER_FIRST.test(next.text)) return true;
  const down = line.y - next.y;
  if (down <= 0 || down > SPACING * line.height) return false;
  const isFull = line.right > edge - MAX_RAG * line.height;
  return isPartedNumber(line.text, next.text) || (isFull && !END_OF_SENTENCE.test(line.text));
}

const PARTED_WORD = /(?<=[a-z]{2})[-\u2010\u00ad]\s*$/;
const REST_OF_WORD = /^\s*[a-z]{2}/;
const PARTED_NUMBER = /(?<=[\p{L}\d])[-\u2010/]\s*$/u;
const REST_OF_NUMBER = /^\s*[\p{Lu}\d]/u;

/**
 * The text of a line, ready to be joined with the next one. It adds a blank unless the line break splits a
 * hyphenated word (Vietnamese syllables are never split) or a number such as `18/2026/QĐ-UBND`.
 */
function textBefore(next: string, line: string): string {
  if (PARTED_WORD.test(line) && REST_OF_WORD.test(next)) return line.replace(PARTED_WORD, '');
  return isPartedNumber(line, next) ? line.trimEnd() : `${line} `;
}

function isPartedNumber(line: string, next: string): boolean {
  return PARTED_NUMBER.test(line) && REST_OF_NUMBER.test(next);
}
