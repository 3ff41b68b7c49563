import { foldEvenly } from '../lines/fold-evenly.js';
import type { TextLine } from '../lines/clean-pages.js';

/** The letterhead, title and abstract are within the first lines of a file. */
const MOST_LINES = 60;

const BEGINS_TEXT =
  /^(?:can cu|kinh gui|dieu 1\b|dieu i\b|chuong i\b|chuong 1\b|phan i\b|phan thu nhat|i\s?[.)]|1\s?[.)]\s)/;

const DAY_IS_CUT = /(?:^|[\s,])ngay(?: \d{1,2}(?: thang(?: \d{1,2}(?: nam)?)?)?)?$/;
const REST_OF_DAY = /^(?:\d{1,2} thang|thang \d|\d{1,2} nam|nam \d{4}|\d{4}$)/;
const NUMBER_IS_CUT = /\bso\s?[:.]?\s?\d[^ ]*\s?[/-]$/;
const REST_OF_NUMBER = /^[a-z\d][a-z\d&-]*(?=\s|$)/;
const JOINT = 'lien tich';

/** The index of the line with which the text begins; undefined if it is not recognized. */
export function textStartOf(lines: readonly TextLine[]): number | undefined {
  const start = lines.slice(0, MOST_LINES).findIndex(({ folded }) => BEGINS_TEXT.test(folded));
  return start === -1 ? undefined : start;
}

/** The lines before the text; lines that a narrow column has broken are joined again. */
export function headLinesOf(lines: readonly TextLine[]): TextLine[] {
  const head: TextLine[] = [];
  for (const line of lines.slice(0, textStartOf(lines) ?? MOST_LINES)) {
    const before = head.at(-1);
    if (before !== undefined && goesOn(before.folded, line.folded)) {
      const joint = NUMBER_IS_CUT.test(before.folded) ? '' : ' ';
      const text = before.text + joint + line.text;
      head[head.length - 1] = { text, folded: foldEvenly(text), page: before.page };
    } else {
      head.push(line);
    }
  }
  return head;
}

function goesOn(before: string, next: string): boolean {
  if (DAY_IS_CUT.test(before) && REST_OF_DAY.test(next)) return true;
  if (next === JOINT && /^(?:thong tu|nghi quyet)$/.test(before)) return true;
  return NUMBER_IS_CUT.test(before) && REST_OF_NUMBER.test(next);
}
