import type { Node } from '@tiptap/pm/model';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { escapeText } from './escape.js';
import { fromDom } from './read/document.js';

/**
 * Reads any HTML, or plain text in paragraphs, into the model that `toHtml` writes canonically. The
 * result is safe by shape: the model can hold nothing else. For servers; in a browser its own
 * `DOMParser` and `fromDom` do the same.
 */
export function fromHtml(html: string): Node {
  const source = MARKUP.test(html) ? html : paragraphsOf(html);
  // parse5 sees what a browser would see; linkedom then makes a DOM of well-formed HTML.
  const wellFormed = serialize(parse(source));
  const { body } = parseHTML(wellFormed).document;
  // linkedom parts a text at each entity.
  body.normalize();
  return fromDom(body);
}

const MARKUP = /<\/?[a-z!][^>]*>/i;

function paragraphsOf(text: string): string {
  return text
    .split(/\r?\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p>${escapeText(paragraph).replace(/\r?\n/g, '<br>')}</p>`)
    .join('\n');
}
