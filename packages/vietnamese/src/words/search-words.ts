import { toNfc } from './nfc.js';
import { fold } from './fold.js';
import { placeTone } from './tone-placement.js';

/** The two forms in which a word is compared. */
export interface WordForms {
  /** Lower case, NFKC, one tone placement: `Hoà` → `hòa`. */
  exact: string;
  /** Without marks, đ as d: `hoa`. */
  folded: string;
}

/** A word where it stands in a text: UTF-16 units, the end not included. */
export interface PlacedWord extends WordForms {
  start: number;
  end: number;
}

/** To be raised whenever the same text has other words or other forms. */
export const SEARCH_WORDS_VERSION = 2;

/** In UTF-16 units: what is longer differs in its beginning, or not at all. */
const MAX_WORD_LENGTH = 64;
const WORD = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{M}]*/gu;
/** Seen nowhere: soft hyphens, zero-width characters, controls, marks that turn the line around. */
const INVISIBLE = /(?:(?![\t\n])[\p{Cf}\p{Cc}])+/gu;
/** No letter has more, and putting a long run of marks in order takes the square of its length. */
const EXCESS_MARKS = /(\p{M}{4})\p{M}+/gu;

/** As it is searched and as it is shown: NFC, without what nobody sees. */
export function searchText(text: string): string {
  return toNfc(text.replace(INVISIBLE, '').replace(EXCESS_MARKS, '$1'));
}

/** The words of a text, in order: runs of letters and digits. */
export function searchWords(text: string): WordForms[] {
  return (searchText(text).match(WORD) ?? []).map(formsOf);
}

/** The words of what `searchText` made, with their places. */
export function* placedWords(text: string): Generator<PlacedWord> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const { exact, folded } = formsOf(word);
    yield { exact, folded, start: index, end: index + word.length };
  }
}

/** Vietnamese has some seven thousand syllables, so nearly every word has been met before. */
const cache = new Map<string, WordForms>();
const MAX_CACHED_WORDS = 50_000;

function formsOf(word: string): WordForms {
  const found = cache.get(word);
  if (found) return found;
  if (cache.size >= MAX_CACHED_WORDS) cache.clear();
  const plain = word
    .slice(0, MAX_WORD_LENGTH)
    .toWellFormed()
    .toLowerCase()
    .replaceAll('ð', 'đ')
    .normalize('NFKC');
  const forms = { exact: placeTone(plain), folded: fold(plain) };
  cache.set(word, forms);
  return forms;
}
