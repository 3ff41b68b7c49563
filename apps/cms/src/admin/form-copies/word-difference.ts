/** How many words around a difference are shown, and how many of it at most. */
const AROUND = 4;
const MOST = 24;
const MOST_LETTERS = 160;

export interface Difference {
  before: string;
  after: string;
}

/** Two texts, each cut down to the words that differ and a few around them. */
export function wordDifference(before: string, after: string): Difference {
  const old = before.match(/\S+/g) ?? [];
  const young = after.match(/\S+/g) ?? [];
  const shorter = Math.min(old.length, young.length);
  let start = 0;
  while (start < shorter && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  return { before: part(old, start, end), after: part(young, start, end) };
}

function part(words: string[], start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(words.length, words.length - end + AROUND);
  const shown = words.slice(from, Math.min(to, from + MOST));
  const text = shown.join(' ').slice(0, MOST_LETTERS);
  const isWhole = from + shown.length === words.length && text.length === shown.join(' ').length;
  return `${from > 0 ? '… ' : ''}${text}${isWhole ? '' : ' …'}`;
}
