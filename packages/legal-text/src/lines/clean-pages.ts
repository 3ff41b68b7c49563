import { decodeOldFont } from '@portal/vietnamese/old-fonts';
import { legacyEncodingOf } from '@portal/vietnamese/legacy-text';
import { searchText } from '@portal/vietnamese/search-words';
import type { PageLines } from '../pages.js';
import { foldEvenly } from './fold-evenly.js';
import { isTorn, joinLettersApart, mendTornWords, partGluedWords } from './letters-apart.js';
import { withoutRunningLines } from './running-lines.js';

/** A line as a reader sees it: NFC, plain spaces, no running headers or stamps. */
export interface TextLine {
  text: string;
  /** Folded without a change of length, so that offsets match. */
  folded: string;
  page: number;
}

const MAX_LINE = 20_000;
/** A font may draw a diacritic apart from its letter. */
const BLANK_BEFORE_MARK = /[ \u00a0](?=\p{Mn})/gu;
const PRIVATE = /\p{Co}/gu;

/** The lines of all pages, without empty ones. */
export function cleanPages(pages: readonly PageLines[]): TextLine[] {
  const encoding = legacyEncodingOf(pages.map((lines) => lines.join('\n')).join('\n'));
  const readable = pages.map((lines) =>
    lines
      .flatMap((line) => line.split('\n'))
      .map((line) => {
        const cut = line.slice(0, MAX_LINE).toWellFormed();
        return plainLine(encoding === undefined ? cut : decodeOldFont(cut, encoding));
      })
      .filter((line) => line.trim() !== ''),
  );
  const areTorn = isTorn(readable.flat());
  const kept = withoutRunningLines(readable.map((lines) => lines.map(withoutRuns)));
  return kept.flatMap((lines, index) =>
    lines.map((line) => {
      const text = partGluedWords(areTorn ? mendTornWords(line) : line);
      return { text, folded: foldEvenly(text), page: index + 1 };
    }),
  );
}

function plainLine(line: string): string {
  const plain = searchText(line.replace(PRIVATE, '').replace(BLANK_BEFORE_MARK, ''));
  return joinLettersApart(plain.replaceAll('\u00D0', 'Đ').replaceAll('\u00F0', 'đ'));
}

function withoutRuns(line: string): string {
  return line.replace(/\s+/g, ' ').trim();
}
