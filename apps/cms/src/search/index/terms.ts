import type { SearchType } from '@portal/contract/search';

/**
 * The index knows one kind of thing, terms, and a sign before a word says what it is a term of: so a
 * word of a title is found without walking through all the texts that have it. The signs are neither
 * letters nor digits, hence never typed; none is ASCII, which SQLite would take for a blank.
 */
export const FIELDS = {
  /** A word of title or text, folded. */
  text: '',
  exactText: '§',
  /** A word of the title, folded. */
  title: '¶',
  exactTitle: '†',
  /** Two words of the title, one after the other. */
  pair: '÷',
  exactPair: '×',
  /** All words of a short title as one. */
  whole: '¥',
  exactWhole: '£',
  /** The beginning of a word of the title, folded. */
  start: '‡',
} as const;

export type Field = keyof typeof FIELDS;

export function termOf(field: Field, word: string): string {
  return FIELDS[field] + word;
}

const JOINT = '·';
const LONGEST_WHOLE = 80;

/** The term of a whole title; undefined of a long one, which nobody types. */
export function wholeTerm(field: 'whole' | 'exactWhole', words: string[]): string | undefined {
  const whole = words.join(JOINT);
  return whole.length > LONGEST_WHOLE ? undefined : termOf(field, whole);
}

/** The terms of words that follow one another in a title. */
export function pairTerms(field: 'pair' | 'exactPair', words: string[]): string[] {
  return words.slice(1).map((word, index) => termOf(field, `${words[index]}${JOINT}${word}`));
}

/** The longest beginning of a word that is looked for. */
const LONGEST_START = 12;

/** The beginning of a word as far as the index has it. */
export function startTerm(beginning: string): string {
  return termOf('start', Array.from(beginning).slice(0, LONGEST_START).join(''));
}

export function startTerms(word: string): string[] {
  const letters = Array.from(word).slice(0, LONGEST_START);
  return letters.map((_, index) => termOf('start', letters.slice(0, index + 1).join('')));
}

const TYPE_SIGN = '¤';

/** SQLite would split the term at a hyphen. */
export function typeTerm(type: SearchType): string {
  return TYPE_SIGN + type.replaceAll('-', '');
}
