import { unescapedText } from '../escape.js';
import { INLINE_ELEMENTS, NOTE_MARK } from '../inline-elements.js';
import { editsOf, type Edits } from './edits.js';
import { tagsIn, valueOf, type Tag } from './tags.js';

export interface RenderedText {
  html: string;
  /** The headings that have an id. */
  headings: TextHeading[];
  /** Plain text with one line for each paragraph or cell, without footnote marks. */
  words: string;
}

export interface TextHeading {
  id: string;
  level: number;
  words: string;
}

/** The state of a rendering that its parts use. */
export interface Rendering extends Edits {
  html: string;
  /** The plain text since a `mark()`, on one line. */
  wordsSince: (mark: number) => string;
  /** The current position in the plain text, for `wordsSince`. */
  mark: () => number;
}

/** One transformation of a rendering: it visits the tags and edits the HTML. */
export type RenderPart = (rendering: Rendering) => {
  visit?: (tag: Tag) => void;
  /** Called at the end of a heading with an id. */
  heading?: (heading: TextHeading, range: { start: number; end: number }) => void;
};

const HEADING = /^h\d$/;

/** Renders canonical rich text in one pass over its tags. */
export function renderText(html: string, parts: readonly RenderPart[] = []): RenderedText {
  const edits = editsOf(html);
  const headings: TextHeading[] = [];
  /** Escaped text, or null for a line break; it is converted only when a caller needs the words. */
  const pieces: (string | null)[] = [];
  /** True inside a footnote mark, whose number is left out of the words. */
  let isInMark = false;
  let heading = { id: '', start: 0, mark: 0 };

  const textSince = (mark: number) =>
    pieces
      .slice(mark)
      .map((piece) => (piece === null ? '\n' : unescapedText(piece.replace(/\s+/g, ' '))))
      .join('');
  const wordsSince = (mark: number) =>
    textSince(mark)
      .replace(/[ \n]+/g, ' ')
      .trim();
  const rendering = { ...edits, html, wordsSince, mark: () => pieces.length };
  const visitors = parts.map((part) => part(rendering));

  const read = (start: number, end: number) => {
    if (!isInMark && end > start) pieces.push(html.slice(start, end));
  };
  const visitHeading = ({ name, isEnd, start, end }: Tag, id = '') => {
    if (!isEnd) {
      heading = { id, start, mark: pieces.length };
    } else if (heading.id !== '') {
      const found = { id: heading.id, level: Number(name[1]), words: wordsSince(heading.mark) };
      headings.push(found);
      for (const visitor of visitors) visitor.heading?.(found, { start: heading.start, end });
    }
  };

  let end = 0;
  for (const tag of tagsIn(html)) {
    const { name } = tag;
    read(end, tag.start);
    end = tag.end;
    if (name === 'sup') isInMark = valueOf(html, tag, 'class') === NOTE_MARK;
    else if (!INLINE_ELEMENTS.has(name)) pieces.push(null);
    if (HEADING.test(name)) visitHeading(tag, valueOf(html, tag, 'id'));
    for (const visitor of visitors) visitor.visit?.(tag);
  }
  read(end, html.length);
  return {
    html: edits.result(),
    headings,
    get words() {
      return textSince(0)
        .replace(/[ \u00a0]+/g, ' ')
        .replace(/ ?\n[ \n]*/g, '\n')
        .trim();
    },
  };
}

export function plainTextOf(html: string): string {
  return renderText(html).words;
}
