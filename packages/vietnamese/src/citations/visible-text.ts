import { INVISIBLE_SIGNS } from '../document-numbers/number-patterns.js';

/** A text as it is read, with the way back to the places of the text itself. */
export interface VisibleText {
  text: string;
  /** Where a character begins that is read there. */
  toSourceStart: (at: number) => number;
  /** Where the character ends that is read before there. */
  toSourceEnd: (at: number) => number;
}

const unchanged = (at: number) => at;
const OTHER_STROKES = /[\u2044\u2215\uFF0F]/g;
const INVISIBLE_OR_OTHER_STROKE = new RegExp(
  `${INVISIBLE_SIGNS.source}|${OTHER_STROKES.source}`.replace(']|[', ''),
);

/** The reading of a text in which nothing is unseen or odd, as nearly all are. */
export function isUnchanged({ toSourceStart }: VisibleText): boolean {
  return toSourceStart === unchanged;
}

/** Without what nobody sees, and with one stroke for all that look like it. */
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
