import type { WordForms } from '@portal/vietnamese/search-words';
import { any, term, type Condition } from './condition';
import { nameIn, phraseIn, type Form, type Place } from './forms';
import { someOf } from './partial';
import { wholeTerm } from './terms';
import type { TypedQuery } from './typed-query';

/** Of fewer words each is meant. */
const FEWEST = 4;
/** Of the words, how many a title may miss. */
const MISSING = 0.3;
/** Words in a row that are no chance. */
const SHORTEST_RUN = 4;

/** Whether less than all of the words may do: of few words, and of those in quotes, each is meant. */
export function canMissWords({ words, phrases }: TypedQuery): boolean {
  return words.length >= FEWEST && phrases.length === 0;
}

/**
 * A title that has most of the words, half of them in a row, or is itself a part of the question
 * (`số điện thoại liên hệ` and `Liên hệ`); the best first.
 */
export function nearlyInTitle(typed: TypedQuery, form: Form): Condition[] {
  const names = typed.words.map((word) => nameIn('title', word, form));
  return [
    someOf(names, names.length - Math.max(1, Math.floor(names.length * MISSING))),
    ...halfInRow('title', typed, form),
    ...titleWithin(typed.sequence),
  ];
}

/** Half of the words in a row; none of few words. */
export function halfInRow(place: Place, { meaning }: TypedQuery, form: Form): Condition[] {
  const length = Math.max(SHORTEST_RUN, Math.ceil(meaning.length / 2));
  const runs = runsOf(meaning, length);
  return runs.length === 0 ? [] : [any(runs.map((run) => phraseIn(place, run, form)))];
}

function titleWithin(sequence: WordForms[]): Condition[] {
  const folded = sequence.map((word) => word.folded);
  const lengths = Array.from({ length: sequence.length - 1 }, (_, index) => index + 2);
  const wholes = lengths
    .flatMap((length) => runsOf(folded, length))
    .map((run) => wholeTerm('whole', run))
    .filter((whole) => whole !== undefined);
  return wholes.length === 0 ? [] : [any(wholes.map(term))];
}

/** All stretches of so many words. */
function runsOf<Word>(words: Word[], length: number): Word[][] {
  const count = Math.max(0, words.length - length + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + length));
}
