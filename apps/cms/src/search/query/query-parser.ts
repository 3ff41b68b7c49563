import { joinedWords, type JoinedWords } from '@portal/vietnamese/joined-words';
import { searchText, searchWords, type WordForms } from '@portal/vietnamese/search-words';
import { isGrammarWord } from './grammar-words';

/** A parsed query. */
export interface ParsedQuery {
  /** All words in order, those in quotes too. */
  sequence: WordForms[];
  /** Words that are no stop words, or are in quotes. */
  meaning: WordForms[];
  /** Each meaningful word outside quotes, once. */
  words: WordForms[];
  /** Phrases of two words or more: they must be consecutive. */
  phrases: WordForms[][];
  /** Words outside quotes that may be written as one word or as several. */
  joined: JoinedWords[];
}

/** Nobody types more words; further ones are ignored. */
const MAX_WORDS = 16;
/** With fewer meaningful words stop words count after all: `ở đâu`, `của tôi`. */
const MIN_MEANINGFUL_WORDS = 2;
/** Quotes of keyboards and of Word; an unclosed one is ignored. */
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/gu;

/** Operators of other searches (`*`, `-`, `OR`, `NEAR(`) have no meaning here. */
export function parseTyped(text: string): ParsedQuery {
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

export function isEmpty({ words, phrases }: ParsedQuery): boolean {
  return words.length === 0 && phrases.length === 0;
}
