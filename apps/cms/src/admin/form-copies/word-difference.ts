import { diffIndices } from 'node-diff3';

/** On each side of a difference. */
const CONTEXT_WORDS = 4;
const MAX_SHOWN_WORDS = 60;
const MAX_SHOWN_LETTERS = 400;
/** Above this limit, everything between the first and the last difference counts as one. */
const MAX_COMPARED_WORDS = 3000;
const GAP = ' … ';

export interface Difference {
  before: string;
  after: string;
}

/** A range of words; `to` is exclusive. */
type Span = [from: number, to: number];

/** Two texts, each reduced to the words that differ and a few around them. */
export function wordDifference(before: string, after: string): Difference {
  const old = before.match(/\S+/g) ?? [];
  const young = after.match(/\S+/g) ?? [];
  const shorter = Math.min(old.length, young.length);
  let start = 0;
  while (start < shorter && old[start] === young[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === young.at(-1 - end)) end += 1;
  const changes = changesBetween(
    old.slice(start, old.length - end),
    young.slice(start, young.length - end),
  );
  return {
    before: shown(
      old,
      changes.map(([span]) => moved(span, start)),
    ),
    after: shown(
      young,
      changes.map(([, span]) => moved(span, start)),
    ),
  };
}

/** The ranges of words in which two texts differ, for each text. */
export function changesBetween(old: string[], young: string[]): [Span, Span][] {
  if (old.length + young.length > MAX_COMPARED_WORDS)
    return [
      [
        [0, old.length],
        [0, young.length],
      ],
    ];
  return diffIndices(old, young).map(({ buffer1: [at, count], buffer2: [to, added] }) => [
    [at, at + count],
    [to, to + added],
  ]);
}

function moved([from, to]: Span, by: number): Span {
  return [from + by, to + by];
}

function shown(words: string[], changes: Span[]): string {
  const spans = joined(changes.map(widened), words.length);
  let left = MAX_SHOWN_WORDS;
  const parts = spans.map(([from, to]) => {
    const part = words.slice(from, Math.min(to, from + left));
    left -= part.length;
    return part.join(' ');
  });
  const all = parts.filter(Boolean).join(GAP);
  const text = all.slice(0, MAX_SHOWN_LETTERS);
  const count = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const [first = 0] = spans[0] ?? [];
  const [, last = 0] = spans.at(-1) ?? [];
  const isWhole = last === words.length && count <= MAX_SHOWN_WORDS && text === all;
  return `${first > 0 ? '… ' : ''}${text}${isWhole ? '' : ' …'}`;
}

function widened([from, to]: Span): Span {
  return [from - CONTEXT_WORDS, to + CONTEXT_WORDS];
}

/** Ranges in one text; adjacent ones are joined. */
function joined(spans: Span[], length: number): Span[] {
  const result: Span[] = [];
  for (const [from, to] of spans) {
    const last = result.at(-1);
    const span: Span = [Math.max(0, from), Math.min(length, to)];
    if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
    else result.push(span);
  }
  return result;
}
