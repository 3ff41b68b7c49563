import { joinedWords, type JoinedWords } from '@portal/vietnamese/joined-words';
import { searchText, searchWords, type WordForms } from '@portal/vietnamese/search-words';
import { isGrammarWord } from './grammar-words';

/** What a visitor typed, as the search understands it. */
export interface TypedQuery {
  /** All words in their order, those in quotes too. */
  sequence: WordForms[];
  /** Those of them that have a meaning of their own, or are in quotes. */
  meaning: WordForms[];
  /** Each word with a meaning that is in no quotes, once. */
  words: WordForms[];
  /** Of two words and more: they have to stand together. */
  phrases: WordForms[][];
  /** Those of the words, outside of quotes, that may be written otherwise. */
  joined: JoinedWords[];
}

/** Nobody looks for more; what follows is not read. */
const MAX_WORDS = 16;
/** With fewer, words of grammar mean something after all: `ở đâu`, `của tôi`. */
const MIN_MEANINGFUL_WORDS = 2;
/** Quotes as keyboards and Word make them; one that has no end is none. */
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** Signs that other searches give a meaning (`*`, `-`, `OR`, `NEAR(`) have none here. */
export function readTyped(text: string): TypedQuery {
  const typed = searchText(text);
  const quoted = [...typed.matchAll(QUOTED)].map(([, inner = '']) =>
    searchWords(inner).slice(0, MAX_WORDS),
  );
  const phrases = quoted.filter((words) => words.length > 1);
  const unquoted = typed.replaceAll(QUOTED, ' ');
  const loose = [
    ...searchWords(unquoted),
    ...quoted.filter((words) => words.length === 1).flat(),
  ].slice(0, MAX_WORDS);
  const sequence = searchWords(typed).slice(0, MAX_WORDS);
  const isMeant = meaningIn(sequence, quoted.flat());
  const words = new Map(loose.filter(isMeant).map((word) => [word.exact, word]));
  const joined = joinedWords(unquoted)
    .slice(0, MAX_WORDS)
    .filter(
      ({ parts, whole }) => words.has(whole.exact) || parts.every(({ exact }) => words.has(exact)),
    );
  return {
    ...{ sequence, meaning: sequence.filter(isMeant), words: [...words.values()] },
    ...{ phrases, joined },
  };
}

function meaningIn(sequence: WordForms[], quoted: WordForms[]): (word: WordForms) => boolean {
  const exactly = new Set(quoted.map(({ exact }) => exact));
  const isMarked = sequence.some(({ exact, folded }) => exact !== folded);
  const isMeant = ({ exact }: WordForms) => exactly.has(exact) || !isGrammarWord(exact, isMarked);
  return sequence.filter(isMeant).length >= MIN_MEANINGFUL_WORDS ? isMeant : () => true;
}

export function isEmpty({ words, phrases }: TypedQuery): boolean {
  return words.length === 0 && phrases.length === 0;
}
