import type { Node } from '@tiptap/pm/model';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { escapeText } from './escape.js';
import { fromDom } from './read/document.js';

/**
 * Reads any HTML, or plain text with paragraphs, into the model that `toHtml` writes as canonical
 * HTML. The result is safe by construction, because the schema cannot hold anything unsafe. This is
 * for servers; a browser uses its own `DOMParser` and `fromDom`.
 */
export function fromHtml(html: string): Node {
  const source = MARKUP.test(html) ? html : paragraphsOf(html);
  // parse5 repairs HTML as a browser does; linkedom makes a DOM, but needs well-formed HTML.
  const wellFormed = serialize(parse(source));
  const { body } = parseHTML(wellFormed).document;
  // linkedom splits a text node at each entity.
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
