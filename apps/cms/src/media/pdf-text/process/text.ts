import { cleanText } from '@portal/rich-text/text';
import { legacyEncodingOf, type LegacyEncoding } from '@portal/vietnamese/legacy-text';
import type { Line } from './lines';
import { decodeOldFont } from './old-fonts';
import { paragraphsOf } from './paragraphs';

/** Signs that fonts draw in places of their own, such as bullets: no text. */
const PRIVATE = /\p{Co}/gu;

/** Marks that a font draws apart from their letter belong to it all the same. */
const BLANK_BEFORE_MARK = / (?=\p{Mn})/gu;

/** The text of a PDF as it is kept: a paragraph a line, in NFC, without invisible characters. */
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

/** At most so many UTF-16 units of a text, up to the end of a word. */
export function cutAtWord(text: string, characters: number): string {
  if (text.length <= characters) return text;
  const end = text.slice(0, characters + 1).search(/\s\S*$/);
  return text.slice(0, end === -1 ? characters : end).replace(/[\ud800-\udbff]$/, '');
}
