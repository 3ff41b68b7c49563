import { slugOf } from '@portal/vietnamese/slug';
import type { Node } from '@tiptap/pm/model';
import { escapeText } from '../escape.js';
import { missingPictureText } from '../nodes/missing-picture.js';
import { cleanText } from '../text.js';
import { element, filled } from './element.js';
import { writeAttachment, writeFigure } from './files.js';
import { writeFootnotes } from './footnotes.js';
import { writeInline } from './inline.js';
import { NoteNumbers } from './note-numbers.js';
import { writeTable } from './table.js';

/**
 * The canonical HTML of a document: equal content gives the same string, an empty document gives
 * the empty string. Each top-level block is on its own line.
 */
export function toHtml(document: Node): string {
  return new Writer().document(document);
}

class Writer {
  readonly #notes = new NoteNumbers();
  readonly #ids = new Set<string>();

  document(document: Node): string {
    const lines: string[] = [];
    let footnotes: Node | undefined;
    document.forEach((node) => {
      if (node.type.name === 'footnotes') footnotes = node;
      else lines.push(this.#block(node));
    });
    if (footnotes) lines.push(...this.#unreferenced(footnotes));
    lines.push(writeFootnotes(footnotes, this.#notes));
    return lines.filter((line) => line !== '').join('\n');
  }

  #block(node: Node): string {
    switch (node.type.name) {
      case 'paragraph':
        return this.#inlineBlock('p', node);
      case 'heading':
        return this.#heading(node);
      case 'bulletList':
        return filled('ul', {}, this.#items(node));
      case 'orderedList':
        return filled('ol', orderOf(node), this.#items(node));
      case 'blockquote':
        return filled('blockquote', {}, this.#blocks(node));
      case 'horizontalRule':
        return element('hr', {});
      case 'table':
        return writeTable(node, (cell) => this.#flow(cell));
      case 'figure':
        return writeFigure(node, this.#notes);
      case 'attachment':
        return writeAttachment(node);
      case 'missingPicture': {
        const name = cleanText(String(node.attrs['name'])).trim();
        return element('p', { class: 'missing-picture' }, escapeText(missingPictureText(name)));
      }
      default:
        throw new Error(`There is no HTML for the node ${node.type.name}.`);
    }
  }

  #blocks(parent: Node): string {
    return parent.children.map((node) => this.#block(node)).join('');
  }

  #inlineBlock(tag: string, node: Node, attributes: { id?: string } = {}): string {
    const { align } = node.attrs;
    return filled(
      tag,
      { ...attributes, class: align ? `align-${align}` : undefined },
      writeInline(node, this.#notes),
    );
  }

  #heading(node: Node): string {
    const tag = `h${node.attrs['level']}`;
    // An empty heading is left out and must not use up an id.
    if (writeInline(node) === '') return '';
    return this.#inlineBlock(tag, node, { id: this.#idOf(node) });
  }

  #idOf(heading: Node): string {
    const slug = slugOf(cleanText(heading.textContent));
    const base = `muc-${slug === '' ? '1' : slug}`;
    let id = base;
    for (let count = 2; this.#ids.has(id); count += 1) id = `${base}-${count}`;
    this.#ids.add(id);
    return id;
  }

  #items(list: Node): string {
    return list.children
      .map((item) => this.#flow(item))
      .filter((content) => content !== '')
      .map((content) => element('li', {}, content))
      .join('');
  }

  /** Writes an item or a cell; an unaligned first paragraph has no `<p>` if only lists follow. */
  #flow(parent: Node): string {
    const parts = parent.children
      .map((node) => ({ node, html: this.#block(node) }))
      .filter(({ html }) => html !== '');
    const [first, ...rest] = parts;
    if (first === undefined) return '';
    const isPlain = first.node.type.name === 'paragraph' && !first.node.attrs['align'];
    const bare = isPlain && rest.every(({ node }) => node.type.spec.group?.includes('list'));
    const start = bare ? first.html.replace(/^<p>|<\/p>$/g, '') : first.html;
    return start + rest.map(({ html }) => html).join('');
  }

  /** Notes without a reference become paragraphs at the end, so that their text is not lost. */
  #unreferenced(footnotes: Node): string[] {
    return footnotes.children
      .filter(({ attrs }) => !this.#notes.isWritten(Number(attrs['number'])))
      .flatMap(({ children }) => children)
      .map((paragraph) => filled('p', {}, writeInline(paragraph)));
  }
}

function orderOf(list: Node): Record<string, string | undefined> {
  const { start, type } = list.attrs;
  return { start: start === 1 ? undefined : String(start), type: type ?? undefined };
}
