import { UNSEEN } from '../document-numbers/number-patterns.js';

/** A text as it is read, with the way back to the places of the text itself. */
export interface Reading {
  text: string;
  /** Where a character begins that is read there. */
  startOf: (at: number) => number;
  /** Where the character ends that is read before there. */
  endOf: (at: number) => number;
}

const same = (at: number) => at;
const STROKES = /[\u2044\u2215\uFF0F]/g;
const ODD = new RegExp(`${UNSEEN.source}|${STROKES.source}`.replace(']|[', ''));

/** The reading of a text in which nothing is unseen or odd, as nearly all are. */
export function isPlain({ startOf }: Reading): boolean {
  return startOf === same;
}

/** Without what nobody sees, and with one stroke for all that look like it. */
export function readingOf(written: string): Reading {
  if (!ODD.test(written)) return { text: written, startOf: same, endOf: same };
  const places: number[] = [];
  let text = '';
  let from = 0;
  const add = (until: number) => {
    for (let at = from; at < until; at++) places.push(at);
    text += written.slice(from, until);
  };
  for (const { index } of written.matchAll(UNSEEN)) {
    add(index);
    from = index + 1;
  }
  add(written.length);
  return {
    text: text.replace(STROKES, '/'),
    startOf: (at) => places[at] ?? written.length,
    endOf: (at) => (at === 0 ? 0 : (places[at - 1] ?? written.length - 1) + 1),
  };
}
