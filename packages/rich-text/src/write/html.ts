import { formatSize } from '@portal/vietnamese/file-size';
import { slugOf } from '@portal/vietnamese/slug';
import type { Node } from '@tiptap/pm/model';
import { escapeText } from '../escape.js';
import { kindOf } from '../nodes/attachment.js';
import { missingPictureText } from '../nodes/missing-picture.js';
import { cleanText } from '../text.js';
import { element } from './element.js';
import { writeInline } from './inline.js';
import { NoteNumbers } from './note-numbers.js';
import { writeTable } from './table.js';

/**
 * The canonical HTML of a document: equal content gives the same string, an empty document none.
 * Each block of the document stands on a line of its own.
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
    lines.push(this.#footnotes(footnotes));
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
        return this.#figure(node);
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
    // A heading without words takes no name.
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

  /** The content of an item or a cell: a first paragraph that needs no element of its own. */
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

  #figure(node: Node): string {
    const { src, alt, decorative, width, height, align, size } = node.attrs;
    const description = decorative ? '' : cleanText(String(alt)).trim();
    const image = element('img', {
      src,
      alt: description,
      width,
      height,
      role: decorative ? 'presentation' : undefined,
      loading: 'lazy',
    });
    const caption = filled('figcaption', {}, writeInline(node, this.#notes));
    return element('figure', { class: `align-${align} size-${size}` }, image + caption);
  }

  #footnotes(footnotes: Node | undefined): string {
    const notes = footnotes?.children ?? [];
    // A note that is referred to stays, were it never written.
    const items = this.#notes.written.map((old, index) => {
      const note = notes.find(({ attrs }) => attrs['number'] === old);
      return this.#footnote(note?.children ?? [], index + 1);
    });
    return filled(
      'section',
      { class: 'notes', role: 'doc-endnotes', 'aria-label': 'Chú thích' },
      items.length === 0 ? '' : element('ol', {}, items.join('')),
    );
  }

  #footnote(paragraphs: readonly Node[], number: number): string {
    const texts = paragraphs
      .map((paragraph) => writeInline(paragraph))
      .filter((text) => text !== '');
    const back = element(
      'a',
      {
        href: `#note-ref-${number}`,
        role: 'doc-backlink',
        'aria-label': `Quay lại chỗ có chú thích ${number}`,
      },
      '↩',
    );
    const last = texts.pop();
    const end = last === undefined ? back : `${last} ${back}`;
    const content =
      texts.length === 0 ? end : [...texts, end].map((text) => element('p', {}, text)).join('');
    return element('li', { id: `note-${number}` }, content);
  }

  /** Notes that nothing refers to any more are not lost: they end the text. */
  #unreferenced(footnotes: Node): string[] {
    return footnotes.children
      .filter(({ attrs }) => !this.#notes.isWritten(Number(attrs['number'])))
      .flatMap(({ children }) => children)
      .map((paragraph) => filled('p', {}, writeInline(paragraph)));
  }
}

function filled(tag: string, attributes: Record<string, string | undefined>, content: string) {
  return content === '' ? '' : element(tag, attributes, content);
}

function orderOf(list: Node): Record<string, string | undefined> {
  const { start, type } = list.attrs;
  return { start: start === 1 ? undefined : String(start), type: type ?? undefined };
}

function writeAttachment(node: Node): string {
  const { href, mime, bytes } = node.attrs;
  const kind = kindOf({ href });
  const name = cleanText(String(node.attrs['name'])).trim() || kind;
  const link = element('a', { href, type: mime }, escapeText(name));
  const facts = [kind, bytes > 0 ? formatSize(bytes) : ''].filter((fact) => fact !== '');
  const size = element(
    'span',
    { class: 'size', 'data-bytes': bytes > 0 ? bytes : undefined },
    `(${facts.join(', ')})`,
  );
  return element('p', { class: 'attachment' }, facts.length === 0 ? link : `${link} ${size}`);
}
