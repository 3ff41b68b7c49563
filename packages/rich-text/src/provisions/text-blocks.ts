import type { TextLine } from '@portal/vietnamese/provisions-of-lines';
import { unescapedText } from '../escape.js';
import { INLINE_ELEMENTS, NOTE_MARK } from '../inline-elements.js';
import { tagsIn, valueOf, type Tag } from '../render/tags.js';

/** A paragraph, a heading or an item of a list outside tables. */
export interface TextBlock extends TextLine {
  /** Its start tag. */
  tag: Tag;
  /** The offset in the HTML where its text ends. */
  end: number;
}

const BLOCK = /^(?:p|h\d|li)$/;
const APART: ReadonlySet<string> = new Set(['table', 'figure', 'section']);

/** The blocks of canonical rich text, without tables, pictures and footnotes. */
export function textBlocks(html: string): TextBlock[] {
  const reader = new Reader(html);
  for (const tag of tagsIn(html)) reader.visit(tag);
  return reader.blocks;
}

class Reader {
  readonly blocks: TextBlock[] = [];
  readonly #html: string;
  #block: TextBlock | undefined;
  #textFrom = 0;
  #isInMark = false;
  #apart = 0;
  #quotes = 0;
  /** The next number of each open list; undefined for a list whose numbers cannot be those of clauses. */
  readonly #lists: (number | undefined)[] = [];
  #number: number | undefined;

  constructor(html: string) {
    this.#html = html;
  }

  visit(tag: Tag): void {
    const { name, isEnd } = tag;
    if (this.#block && !this.#isInMark) {
      this.#block.text += unescapedText(this.#html.slice(this.#textFrom, tag.start));
    }
    this.#textFrom = tag.end;
    if (name === 'sup') this.#isInMark = valueOf(this.#html, tag, 'class') === NOTE_MARK;
    if (name === 'br' && this.#block) this.#block.text += '\n';
    if (name === 'br' || INLINE_ELEMENTS.has(name)) return;
    this.#close(tag);
    const change = isEnd ? -1 : 1;
    if (APART.has(name)) this.#apart += change;
    else if (name === 'blockquote') this.#quotes += change;
    else if (name === 'ol' || name === 'ul') this.#changeList(tag);
    else if (BLOCK.test(name) && !isEnd && this.#apart === 0) this.#open(tag);
  }

  #changeList(tag: Tag): void {
    if (tag.isEnd) this.#lists.pop();
    else this.#lists.push(this.#firstNumber(tag));
  }

  #firstNumber(tag: Tag): number | undefined {
    const isInner = this.#lists.length > 0;
    if (tag.name === 'ul' || isInner || valueOf(this.#html, tag, 'type')) return undefined;
    return Number(valueOf(this.#html, tag, 'start') ?? 1);
  }

  #open(tag: Tag): void {
    const { name } = tag;
    if (name === 'li') {
      this.#number = this.#lists.at(-1);
      if (this.#number !== undefined) this.#lists[this.#lists.length - 1] = this.#number + 1;
    }
    this.#block = {
      ...{ tag, end: tag.end, text: '', number: this.#number },
      ...{ isHeading: name.startsWith('h'), isQuoted: this.#quotes > 0 },
    };
  }

  #close({ start }: Tag): void {
    const block = this.#block;
    this.#block = undefined;
    // An item that begins with a paragraph has no text of its own.
    if (!block || block.text.trim() === '') return;
    block.end = start;
    this.blocks.push(block);
    this.#number = undefined;
  }
}
