import { ESCAPED, unescaped } from './escape.js';
import { INLINE_ELEMENTS, NOTE_MARK } from './inline-elements.js';
import { tagsIn, valueOf } from './render/tags.js';

/** A piece of text that is identical in the HTML, or one escaped character. */
export interface Run {
  /** The start offsets in the text and in the HTML. */
  text: number;
  html: number;
  length: number;
  htmlLength: number;
  isInLink: boolean;
}

interface RunsOfText {
  text: string;
  runs: Run[];
}

/** No document number contains this, so no number is found across two blocks. */
const BREAK = '|';

/** The text of canonical rich text with a map to offsets of the HTML, without footnote marks. */
export function runsOf(html: string): RunsOfText {
  const runs: Run[] = [];
  let text = '';
  let end = 0;
  let isInLink = false;
  let isInMark = false;
  const push = (piece: string, htmlLength: number) => {
    const places = { text: text.length, html: end, length: piece.length, htmlLength };
    if (htmlLength > 0 && !isInMark) {
      runs.push({ ...places, isInLink });
      text += piece;
    }
    end += htmlLength;
  };
  const add = (until: number) => {
    const from = end;
    for (const { 0: entity, index } of html.slice(from, until).matchAll(ESCAPED)) {
      push(html.slice(end, from + index), from + index - end);
      push(unescaped(entity), entity.length);
    }
    push(html.slice(end, until), until - end);
  };
  for (const tag of tagsIn(html)) {
    const { name, isEnd } = tag;
    add(tag.start);
    end = tag.end;
    if (name === 'a') isInLink = !isEnd;
    if (name === 'sup') {
      isInMark = !isEnd && valueOf(html, tag, 'class') === NOTE_MARK;
      if (isInMark) text += ' ';
    }
    if (name === 'br') text += '\n';
    else if (!INLINE_ELEMENTS.has(name)) text += BREAK;
  }
  add(html.length);
  return { text, runs };
}
