import { provisionsOfLines } from '@portal/vietnamese/provisions-of-lines';
import { letterheadOf } from '../letterhead/letterhead.js';
import { isJoint } from '../letterhead/letterhead-proposals.js';
import { textStartOf } from '../letterhead/head-lines.js';
import { cleanPages, type TextLine } from '../lines/clean-pages.js';
import { isCapitals } from '../lines/join-lines.js';
import { joinText } from '../lines/joined-text.js';
import type { PageLines } from '../pages.js';
import { signaturesOf } from '../signatures/signatures.js';

/** A paragraph of the full text of a document; chapters and articles with a name are headings. */
export interface TextParagraph {
  kind: 'chapter' | 'article' | 'text';
  text: string;
}

/** The text of a document from its bases to the signatures; attachments follow. */
export function paragraphsOf(pages: readonly PageLines[]): TextParagraph[] {
  const lines = cleanPages(pages);
  const start = textStartOf(lines) ?? 0;
  const { start: end } = signaturesOf(lines, start, isJoint(letterheadOf(lines)));
  const lastPage = lines[end]?.page ?? Infinity;
  const attached = lines.filter(({ page }) => page > lastPage);
  return [...structured(lines.slice(start, end)), ...structured(attached)];
}

function structured(lines: readonly TextLine[]): TextParagraph[] {
  const texts = joinText(lines)
    .text.split('\n')
    .filter((text) => text !== '');
  const provisions = provisionsOfLines(texts.map((text) => ({ text })));
  const paragraphs: TextParagraph[] = [];
  for (const [at, text] of texts.entries()) {
    const before = paragraphs.at(-1);
    const kind = provisions[at]?.kind;
    if (before?.kind === 'chapter' && kind === undefined && isCapitals(text)) {
      before.text = `${before.text} ${text}`;
    } else {
      paragraphs.push({ kind: kindOf(kind, text), text });
    }
  }
  return paragraphs;
}

/** The name of an article is short and not a sentence; articles of decisions have no names. */
const LONGEST_NAME = 200;

function kindOf(kind: string | undefined, text: string): TextParagraph['kind'] {
  if (kind === 'chapter') return 'chapter';
  const isName =
    text.length <= LONGEST_NAME && !/[.;:,]$/.test(text) && /^\S+ \S+\s?[.:]?\s?\S/.test(text);
  return kind === 'article' && isName ? 'article' : 'text';
}
