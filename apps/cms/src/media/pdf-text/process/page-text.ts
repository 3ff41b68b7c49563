import { cleanText } from '@portal/rich-text/text';
import { legacyEncodingOf, type LegacyEncoding } from '@portal/vietnamese/legacy-text';
import { decodeOldFont } from '@portal/vietnamese/old-fonts';
import type { Line } from './lines';
import { paragraphsOf } from './paragraphs';

/** Private-use characters, which fonts use for bullets and the like. */
const PRIVATE = /\p{Co}/gu;

/** A combining mark that the font draws separately; it belongs to the letter before the blank. */
const BLANK_BEFORE_MARK = / (?=\p{Mn})/gu;

/** The stored text of a PDF: a line for each paragraph, in NFC, without invisible characters. */
export function textOf(pages: readonly Line[][]): string {
  const encoding = legacyEncodingOf(
    pages
      .flat()
      .map(({ text }) => text)
      .join('\n'),
  );
  return pages
    .map((lines) => (encoding ? lines.map((line) => decode(line, encoding)) : lines))
    .flatMap(paragraphsOf)
    .map(cleanParagraph)
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}

function cleanParagraph(paragraph: string): string {
  const clean = cleanText(paragraph.replace(PRIVATE, '')).trim();
  return clean.replace(BLANK_BEFORE_MARK, '').normalize('NFC');
}

function decode(line: Line, encoding: LegacyEncoding): Line {
  return { ...line, text: decodeOldFont(line.text, encoding) };
}

/** At most so many UTF-16 code units of a text, cut at the end of a word. */
export function cutAtWord(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const end = text.slice(0, characters + 1).search(/\s\S*$/);
  return text.slice(0, end === -1 ? characters : end).replace(/[\ud800-\udbff]$/, '');
}
