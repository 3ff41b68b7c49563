import { unescapedText } from '../escape.js';
import { INLINE_ELEMENTS, NOTE_MARK } from '../inline-elements.js';
import { editsOf, type Edits } from './edits.js';
import { tagsIn, valueOf, type Tag } from './tags.js';

export interface RenderedText {
  html: string;
  /** The headings that have a name to lead to. */
  headings: TextHeading[];
  /** Lines of plain text, one for each paragraph or cell, without the marks of footnotes. */
  words: string;
}

export interface TextHeading {
  id: string;
  level: number;
  words: string;
}

/** The text while it is rendered. */
export interface Rendering extends Edits {
  html: string;
  /** The words between two tags that were visited, on one line. */
  wordsSince: (mark: number) => string;
  /** The place in the words now, for `wordsSince`. */
  mark: () => number;
}

/** What one reader needs besides the stored text: it visits the tags and edits the HTML. */
export type RenderPart = (rendering: Rendering) => {
  visit?: (tag: Tag) => void;
  /** The heading has ended. */
  heading?: (heading: TextHeading, range: { start: number; end: number }) => void;
};

const HEADING = /^h\d$/;

/** Renders canonical rich text in one pass over its tags, with these parts. */
export function renderText(html: string, parts: readonly RenderPart[] = []): RenderedText {
  const edits = editsOf(html);
  const headings: TextHeading[] = [];
  /** Text as it is in the HTML, or null between two lines: words are made of it where they are asked for. */
  const pieces: (string | null)[] = [];
  /** The mark of a footnote is no word. */
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
