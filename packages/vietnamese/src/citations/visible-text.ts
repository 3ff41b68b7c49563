import { INVISIBLE_SIGNS } from '../document-numbers/number-patterns.js';

/** A text without invisible characters, with a mapping back to offsets of the source text. */
export interface VisibleText {
  text: string;
  /** The source offset where the character at this offset starts. */
  toSourceStart: (at: number) => number;
  /** The source offset where the character before this offset ends. */
  toSourceEnd: (at: number) => number;
}

const unchanged = (at: number) => at;
const OTHER_STROKES = /[\u2044\u2215\uFF0F]/g;
const INVISIBLE_OR_OTHER_STROKE = new RegExp(
  `${INVISIBLE_SIGNS.source}|${OTHER_STROKES.source}`.replace(']|[', ''),
);

/** Whether the source had nothing to replace, as is the case for most texts. */
export function isUnchanged({ toSourceStart }: VisibleText): boolean {
  return toSourceStart === unchanged;
}

/** Removes invisible characters and replaces characters that look like a stroke with `/`. */
export function visibleTextOf(written: string): VisibleText {
  if (!INVISIBLE_OR_OTHER_STROKE.test(written))
    return { text: written, toSourceStart: unchanged, toSourceEnd: unchanged };
  const places: number[] = [];
  let text = '';
  let from = 0;
  const add = (until: number) => {
    for (let at = from; at < until; at++) places.push(at);
    text += written.slice(from, until);
  };
  for (const { index } of written.matchAll(INVISIBLE_SIGNS)) {
    add(index);
    from = index + 1;
  }
  add(written.length);
  return {
    text: text.replace(OTHER_STROKES, '/'),
    toSourceStart: (at) => places[at] ?? written.length,
    toSourceEnd: (at) => (at === 0 ? 0 : (places[at - 1] ?? written.length - 1) + 1),
  };
}
