import type { SearchType } from '@portal/contract/search-types';

/**
 * The index holds only terms; a sign before a word says what kind of term it is. So a word of a title is
 * found without reading all texts that contain it. The signs are neither letters nor digits, so no query
 * contains one; none is ASCII, which SQLite would take for a blank.
 */
export const FIELDS = {
  /** A folded word of title or text. */
  text: '',
  exactText: '§',
  /** A folded word of the title. */
  title: '¶',
  exactTitle: '†',
  /** Two consecutive words of the title. */
  pair: '÷',
  exactPair: '×',
  /** All words of a short title as one term. */
  whole: '¥',
  exactWhole: '£',
  /** The folded prefix of a word of the title. */
  start: '‡',
} as const;

export type Field = keyof typeof FIELDS;

export function termOf(field: Field, word: string): string {
  return FIELDS[field] + word;
}

const JOINT = '·';
const MAX_WHOLE_LENGTH = 80;

/** The term of a whole title; undefined for a long one, which nobody types. */
export function wholeTerm(field: 'whole' | 'exactWhole', words: string[]): string | undefined {
  const whole = words.join(JOINT);
  return whole.length > MAX_WHOLE_LENGTH ? undefined : termOf(field, whole);
}

/** The terms of consecutive words of a title. */
export function pairTerms(field: 'pair' | 'exactPair', words: string[]): string[] {
  return words.slice(1).map((word, index) => termOf(field, `${words[index]}${JOINT}${word}`));
}

/** The longest prefix in the index, in letters. */
const MAX_PREFIX_LENGTH = 12;

/** A prefix, cut to the longest in the index. */
export function startTerm(beginning: string): string {
  return termOf('start', Array.from(beginning).slice(0, MAX_PREFIX_LENGTH).join(''));
}

export function startTerms(word: string): string[] {
  const letters = Array.from(word).slice(0, MAX_PREFIX_LENGTH);
  return letters.map((_, index) => termOf('start', letters.slice(0, index + 1).join('')));
}

/** The sign of terms that are no words: an entry's type, and on PostgreSQL its days. */
export const FACT_SIGN = '¤';

/** SQLite would split the term at a hyphen. */
export function typeTerm(type: SearchType): string {
  return FACT_SIGN + type.replaceAll('-', '');
}
