import type { TextParagraph } from '@portal/legal-text/paragraphs';
import { escapeText } from '@portal/rich-text/escape';

const ELEMENTS = { chapter: 'h2', article: 'h3', text: 'p' };

/** The full text of a document as HTML in the format of the rich text editor. */
export function fullTextHtml(paragraphs: readonly TextParagraph[]): string {
  return paragraphs
    .map(({ kind, text }) => `<${ELEMENTS[kind]}>${escapeText(text)}</${ELEMENTS[kind]}>`)
    .join('\n');
}
