import { all, any, term, type Condition } from './condition';
import { termOf } from './terms';
import type { TypedQuery } from './typed-query';

/** A condition of more parts would take too long to answer. */
const MOST_CHOICES = 16;

/**
 * For words that no entry has together: conditions that fewer and fewer of the words fulfil, the most
 * demanding first, down to half of them. What was put in quotes need not stand together.
 */
export function lessDemanding({ words, phrases }: TypedQuery): Condition[] {
  const names = [
    ...new Set([...words, ...phrases.flat()].map(({ folded }) => termOf('text', folded))),
  ];
  const most = Math.floor(names.length / 2);
  const sizes = Array.from({ length: most }, (_, index) => names.length - 1 - index);
  const loosened = phrases.length > 0 ? [all(names.map(term))] : [];
  return [...loosened, ...sizes.map((size) => someOf(names, size))];
}

/**
 * So many of the terms. Where there are too many ways to choose, only those that leave out a stretch
 * in the middle, as the syllables of a word are, or the beginning and the end.
 */
export function someOf(names: string[], size: number): Condition {
  const choices =
    choicesOf(names.length, size) > MOST_CHOICES ? stretches(names, size) : choicesIn(names, size);
  return any(choices.map((choice) => all(choice.map(term))));
}

function choicesOf(count: number, size: number): number {
  let choices = 1;
  for (let step = 1; step <= size; step += 1) choices = (choices * (count - size + step)) / step;
  return choices;
}

/** All ways to take so many of them. */
function choicesIn(names: string[], size: number): string[][] {
  if (size === 0) return [[]];
  return names.flatMap((name, index) =>
    choicesIn(names.slice(index + 1), size - 1).map((others) => [name, ...others]),
  );
}

function stretches(names: string[], size: number): string[][] {
  const left = names.length - size;
  const inside = Array.from({ length: size - 1 }, (_, at) => names.toSpliced(at + 1, left));
  const around = Array.from({ length: left + 1 }, (_, at) => names.slice(at, at + size));
  return [...around, ...inside];
}
