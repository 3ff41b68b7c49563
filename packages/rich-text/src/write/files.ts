import type { Node } from '@tiptap/pm/model';
import { escapeText } from '../escape.js';
import { factsOf, kindOf } from '../nodes/attachment.js';
import { cleanText } from '../text.js';
import { element, filled } from './element.js';
import { writeInline } from './inline.js';
import type { NoteNumbers } from './note-numbers.js';

export function writeFigure(node: Node, notes: NoteNumbers): string {
  const { src, srcset, alt, decorative, width, height, align, size } = node.attrs;
  const description = decorative ? '' : cleanText(String(alt)).trim();
  const image = element('img', {
    src,
    srcset,
    alt: description,
    width,
    height,
    role: decorative ? 'presentation' : undefined,
    loading: 'lazy',
  });
  const caption = filled('figcaption', {}, writeInline(node, notes));
  return element('figure', { class: `align-${align} size-${size}` }, image + caption);
}

export function writeAttachment(node: Node): string {
  const { href, mime, bytes } = node.attrs;
  const name = cleanText(String(node.attrs['name'])).trim() || kindOf(href);
  const link = element('a', { href, type: mime }, escapeText(name));
  const facts = factsOf({ href, bytes });
  const size = element(
    'span',
    { class: 'size', 'data-bytes': bytes > 0 ? bytes : undefined },
    `(${facts})`,
  );
  return element('p', { class: 'attachment' }, facts === '' ? link : `${link} ${size}`);
}
